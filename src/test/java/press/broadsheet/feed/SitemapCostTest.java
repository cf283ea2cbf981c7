package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.pressroom.Page;

/** What one publication costs the sitemaps of a paper with a long past: one file of stories, however many there are. */
final class SitemapCostTest {

    private static final int STORIES = 100_000;
    private static final Instant NEWEST = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final Newsstand paper;

    SitemapCostTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private void fill() {
        List<Object[]> printed = new ArrayList<>();
        List<Object[]> listed = new ArrayList<>();
        for (int number = 0; number < STORIES; number++) {
            long id = 1_000_000L + number;
            long first = NEWEST.minus(BETWEEN.multipliedBy(number)).toEpochMilli();
            String card =
                    "{\"path\":\"/national/story-%d\",\"headline\":\"Story\",\"language\":\"en\",\"home\":\"national\"}"
                            .formatted(id);
            printed.add(new Object[] {id, 1, first, first, "en", "Story", card, "{}"});
            listed.add(new Object[] {"title:", first, id});
        }
        paper.fill(printed, listed);
    }

    private Page page(String path) {
        return paper.sheet(path).page();
    }

    @Test
    void onePublicationMakesOneFileOfStoriesAnew() {
        fill();
        String index = paper.text("/sitemap.xml");
        Reference.assertSitemapIndex(index);
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2025, 4);
                !month.isAfter(YearMonth.of(2026, 3));
                month = month.plusMonths(1)) {
            months.add("/sitemaps/stories-" + month + ".xml");
        }
        assertThat(months).allSatisfy(path -> assertThat(index).contains(path));
        List<Page> before = months.stream().map(this::page).toList();
        int full = paper.text(months.get(5)).split("<url>", -1).length - 1;
        assertThat(full).isGreaterThan(8_000);
        paper.publish(Cuttings.story("Harbour opens"));
        List<Page> after = months.stream().map(this::page).toList();
        assertThat(after.subList(0, 11)).isEqualTo(before.subList(0, 11));
        assertThat(after.getLast()).isNotEqualTo(before.getLast());
        assertThat(paper.text(months.getLast())).contains("/harbour-opens-1</loc>");
        // a story of a full month comes in: that month's file alone
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        paper.publishImported(Cuttings.story("Found in a drawer"), Instant.parse("2025-09-10T03:00:00Z"));
        String again = paper.text(months.get(5));
        System.out.printf(
                "a publication into a sitemap of %,d of %,d stories takes %.0f ms of CPU, press and all%n",
                full, STORIES, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        assertThat(again.split("<url>", -1)).hasSize(full + 2);
        assertThat(page(months.get(4))).isEqualTo(before.get(4));
    }
}
