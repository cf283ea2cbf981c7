package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.PaperSettings;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

class VerifyCommandTest {

    @TempDir
    private Path nowhere;

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private Typed verified(TestingPaper checked) {
        PaperSettings.Postgres postgres = checked.settings().postgres();
        String folder = checked.folder().toString();
        return postgres == null
                ? Typed.apart("verify", "--data", folder)
                : Typed.apart(
                        "verify", "--data", folder, "--database", postgres.url(), "--database-user", postgres.user());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void agreesBesideAPaperThatRunsAndNamesWhatDoesNot(Engine engine) {
        try (TestingPaper running = TestingPaper.on(engine).opened()) {
            StoryId id = running.prints(story("Ferry returns").showing(running.takesIn(1), "A ferry"));
            Typed whole = verified(running);
            assertThat(whole.out())
                    .isEqualToIgnoringNewLines("Checked database, journal, stories, words, edition, pictures,"
                            + " videos and search index: all agree.");
            assertThat(whole.err()).isEmpty();
            assertThat(whole.exit()).isZero();
            running.paper().database().write(session -> session.sql("UPDATE story SET status = 'unpublished'")
                    .update());
            Typed damaged = verified(running);
            assertThat(damaged.exit()).isEqualTo(1);
            assertThat(damaged.out().lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("The journal says of story " + id + ": published"))
                    .anyMatch(line -> line.endsWith(": 1 disagreement."));
        }
    }

    @Test
    void makesNoPaperWhereThereIsNone() {
        Path missing = nowhere.resolve("paper");
        Typed typed = Typed.here("verify", "--data", missing.toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).isEqualToIgnoringNewLines("broadsheet: there is no paper in " + missing);
        assertThat(Files.exists(missing)).isFalse();
    }

    @Test
    void changesNothing() {
        paper.prints(story("Ferry returns"));
        long end = paper.paper().journal().end();
        assertThat(Typed.here("verify", "--data", paper.folder().toString()).exit())
                .isZero();
        assertThat(paper.paper().journal().end()).isEqualTo(end);
        assertThat(paper.folder().resolve("index")).doesNotExist();
    }
}
