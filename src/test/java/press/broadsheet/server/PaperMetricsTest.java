package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.text;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** An operator sees how far everything has come and what the press does. */
class PaperMetricsTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private double figure(String name) {
        return text(site.get("/metrics"))
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name));
    }

    @Test
    void tellsHowFarEveryFollowerHasCome() {
        site.paper().prints(story("Ferry returns").in("world"));
        site.paper().catchesUp();
        double journal = figure("broadsheet_journal_position");
        assertThat(journal).isEqualTo((double) site.paper().paper().journal().end());
        for (String follower : new String[] {"edition", "press", "search"}) {
            assertThat(figure("broadsheet_follower_position{follower=\"" + follower + "\"}"))
                    .as(follower)
                    .isEqualTo(journal);
        }
        assertThat(figure("broadsheet_database_up")).isEqualTo(1);
    }

    @Test
    void countsPagesThatWereMadeAndThoseThatLayReady() {
        double made = figure("broadsheet_pages_made_total");
        double handedOut = figure("broadsheet_pages_handed_out_total");
        site.get("/world");
        site.get("/world");
        site.get("/world");
        assertThat(figure("broadsheet_pages_made_total")).isEqualTo(made + 1);
        assertThat(figure("broadsheet_pages_handed_out_total")).isEqualTo(handedOut + 2);
        assertThat(figure("broadsheet_pages_kept")).isPositive();
        assertThat(figure("broadsheet_pages_memory_bytes")).isPositive();
    }

    @Test
    void tellsNobodyWhereTheProgramLies() {
        assertThat(figure("broadsheet_disk_free_bytes")).isPositive();
        String folder = site.paper().paper().folder().toAbsolutePath().toString();
        String here = System.getProperty("user.dir");
        for (String door : new String[] {"/metrics", "/health", "/health/ready", "/health/live"}) {
            assertThat(text(site.get(door))).as(door).doesNotContain(folder, here);
        }
    }
}
