package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Folders;
import press.broadsheet.testing.TestingPaper;

class IndexCheckTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private List<String> disagreements() {
        return new IndexCheck(paper.paper().database(), index()).disagreements();
    }

    private Path index() {
        return paper.folder().resolve("index");
    }

    /** Two stories in print and kept in the index; then the paper stands still. */
    private void printed() {
        paper.opened();
        paper.prints(story("Ferry returns"));
        paper.prints(story("Ferry sinks"));
        long end = paper.paper().journal().end();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> paper.paper().indexing().position() == end);
        paper.restarts();
    }

    @Test
    void findsNothingWhereTheIndexHasWhatIsInPrint() {
        printed();
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void findsNothingBesideAPaperThatRuns() {
        paper.opened();
        for (int count = 0; count < 20; count++) {
            StoryId id = paper.prints(story("Ferry " + count));
            assertThat(disagreements()).isEmpty();
            if (count % 3 == 0) {
                paper.withdraws(id);
            }
        }
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void findsNothingInAPaperThatWasNeverStarted() {
        paper.prints(story("Ferry returns"));
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void namesStoriesThatTheIndexLacksOrHasTooMuch() {
        printed();
        paper.paper().database().write(session -> session.sql("UPDATE printed SET story_id = 7 WHERE story_id = 2")
                .update());
        assertThat(disagreements())
                .containsExactly(
                        "The search index has story 2, which is not in print.",
                        "Story 7 is in print, but the search index does not have it.");
    }

    @Test
    void namesAnIndexThatIsGone() {
        printed();
        Folders.remove(index());
        assertThat(disagreements())
                .containsExactly("The search index is missing; it is made again when the paper starts.");
    }

    @Test
    void namesAnIndexThatIsDamaged() throws IOException {
        printed();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        assertThat(disagreements()).singleElement().asString().startsWith("The search index is damaged: ");
    }

    @Test
    void namesAnIndexThatIsAheadOfTheJournal() {
        printed();
        paper.paper().database().write(session -> session.sql("DELETE FROM journal WHERE position > 2")
                .update());
        assertThat(disagreements()).singleElement().asString().contains("but the journal ends at 2");
    }
}
