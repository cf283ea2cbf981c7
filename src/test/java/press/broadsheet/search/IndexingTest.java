package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.search.TestingPaper.english;
import static press.broadsheet.search.TestingPaper.korean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.Paper;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.StoryId;

/** The index follows the edition, and can be thrown away. */
final class IndexingTest {

    private static final List<String> QUERIES =
            List.of("gannet", "버스", "버스 노선", "rock", "\"on the rock\"", "gannet -7");

    private final TestingPaper paper;

    IndexingTest(@TempDir Path folder) {
        paper = new TestingPaper(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void neverFindsWhatIsNotInPrint() {
        StoryId filed = paper.file(english("Gannet filed"));
        StoryId withdrawn = paper.publish(english("Gannet withdrawn"));
        StoryId killed = paper.publish(english("Gannet killed"));
        StoryId embargoed = paper.publish(english("Gannet embargoed"));
        StoryId printed = paper.publish(english("Gannet printed"));
        assertThat(paper.settle().find("gannet")).contains(withdrawn, killed, embargoed, printed);
        paper.withdraw(withdrawn);
        paper.kill(killed);
        paper.embargo(embargoed);
        assertThat(paper.settle().find("gannet")).containsExactly(printed).doesNotContain(filed);
        paper.publish(withdrawn);
        assertThat(paper.settle().find("gannet")).containsExactlyInAnyOrder(printed, withdrawn);
    }

    @Test
    void tellsWhatWasTakenOutOfPrintSinceItLooked() {
        StoryId withdrawn = paper.publish(english("Gannet withdrawn"));
        StoryId killed = paper.publish(english("Gannet killed"));
        StoryId embargoed = paper.publish(english("Gannet embargoed"));
        StoryId revised = paper.publish(english("Gannet revised"));
        Found looked = paper.settle().found("gannet");
        assertThat(looked.total()).isEqualTo(4);
        paper.withdraw(withdrawn);
        paper.kill(killed);
        paper.embargo(embargoed);
        paper.revise(revised, english("Gannet again"));
        paper.settle();
        assertThat(takenOutAfter(looked.position())).containsExactlyInAnyOrder(withdrawn, killed, embargoed);
        assertThat(takenOutAfter(paper.found("gannet").position())).isEmpty();
    }

    private Set<StoryId> takenOutAfter(long position) {
        return paper.paper().edition().read(reading -> reading.takenOutAfter(position));
    }

    @Test
    void findsARevisionOnceItIsInPrint() {
        StoryId id = paper.publish(english("Gannet"));
        paper.paper().newsdesk().stories().revise(id, null, _ -> english("Puffin"), TestingPaper.STAFF);
        assertThat(paper.settle().find("puffin")).isEmpty();
        paper.publish(id);
        assertThat(paper.settle().find("puffin")).containsExactly(id);
        assertThat(paper.find("gannet")).isEmpty();
    }

    @Test
    void followsInLessThanASecond() throws InterruptedException {
        paper.publish(korean("버스노선", "먼저 하나"));
        paper.settle().find("버스");
        List<Long> millis = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            StoryId id = paper.publish(english("Gannet number" + round, "On the rock. ".repeat(200)));
            long start = System.nanoTime();
            while (paper.find("number" + round).isEmpty()) {
                Thread.sleep(1);
            }
            millis.add((System.nanoTime() - start) / 1_000_000);
            assertThat(paper.find("number" + round)).containsExactly(id);
        }
        millis.sort(Long::compare);
        System.out.printf("found after: median %d ms, longest %d ms%n", millis.get(10), millis.getLast());
        assertThat(millis.getLast()).isLessThan(1_000);
    }

    @Test
    void writesAReceiptForTheChangeThatItShows() throws InterruptedException {
        StoryId id = paper.publish(english("Gannet"));
        paper.settle();
        Receipts receipts = paper.paper().pressroom().receipts();
        for (int round = 0; round < 200 && places(receipts, id).isEmpty(); round++) {
            Thread.sleep(10);
        }
        assertThat(places(receipts, id)).containsExactly("search");
        assertThat(receipts.newest(id).getFirst().key().position())
                .isEqualTo(paper.paper()
                        .journal()
                        .lastPublicChange(id)
                        .orElseThrow()
                        .position());
    }

    private static List<String> places(Receipts receipts, StoryId id) {
        return receipts.newest(id).stream()
                .map(Receipts.Receipt::place)
                .filter("search"::equals)
                .toList();
    }

    @Test
    void givesTheSameAnswersWhenItIsThrownAway() throws IOException {
        printSome();
        List<Answer> before = answers();
        assertThat(before).allMatch(answer -> answer.total() > 0);
        paper.stop();
        throwAway();
        paper.startAgain();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void givesTheSameAnswersAfterAStop() {
        printSome();
        List<Answer> before = answers();
        paper.stop();
        paper.startAgain();
        assertThat(answers()).isEqualTo(before);
        assertThat(paper.paper().search().position())
                .isEqualTo(paper.paper().indexing().position());
    }

    @Test
    void makesAnIndexAgainThatCannotBeRead() throws IOException {
        printSome();
        List<Answer> before = answers();
        paper.stop();
        try (Stream<Path> files = Files.list(paper.index())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "not an index");
            }
        }
        paper.startAgain();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void makesAnIndexAgainThatIsNewerThanTheJournal() {
        printSome();
        List<Answer> before = answers();
        paper.stop();
        SearchIndex newer = new LuceneIndex(paper.index(), Instant::now);
        newer.open();
        newer.clear();
        newer.keep(1_000_000);
        newer.close();
        paper.startAgain();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void catchesUpWithWhatHappenedWhileItWasAway() {
        StoryId killed = paper.publish(english("Gannet killed"));
        paper.settle();
        paper.stop();
        StoryId printed;
        try (Paper beside = paper.open()) {
            beside.newsdesk().killing().kill(killed, new KillNotice("Gone."), "desk");
            printed = beside.newsdesk()
                    .stories()
                    .file(english("Gannet printed"), "desk")
                    .id();
            beside.newsdesk().publishing().publish(printed, null, "desk");
        }
        paper.startAgain();
        assertThat(paper.settle().find("gannet")).containsExactly(printed);
    }

    @Test
    void belongsToTheServerAlone() {
        StoryId id = paper.publish(english("Gannet"));
        paper.settle();
        try (SearchIndex second = new LuceneIndex(paper.index(), Instant::now)) {
            assertThatThrownBy(second::open).isInstanceOf(SearchAway.class).hasMessageContaining("another process");
        }
        assertThat(paper.find("gannet")).containsExactly(id);
    }

    @Test
    void isNotTouchedByThoseWhoOnlyOpenThePaper() throws IOException {
        paper.stop();
        throwAway();
        try (Paper opened = paper.open()) {
            assertThat(opened.journal().end()).isPositive();
            assertThat(paper.index()).doesNotExist();
        }
    }

    private void printSome() {
        for (int number = 0; number < 30; number++) {
            paper.publish(english("Gannet " + number, "On the rock, again."));
            paper.publish(korean("버스노선 " + number, "동네마다 다르다."));
        }
        StoryId gone = paper.publish(english("Gannet gone"));
        paper.withdraw(gone);
        StoryId revised = paper.publish(english("Heron", "In the reeds."));
        paper.revise(revised, english("Gannet at last", "On the rock."));
        paper.settle();
    }

    /** What was found, without the moment at which it was asked for. */
    private record Answer(long total, List<StoryId> stories, Counts counts) {}

    private List<Answer> answers() {
        return QUERIES.stream()
                .map(paper::found)
                .map(found -> new Answer(found.total(), found.stories(), found.counts()))
                .toList();
    }

    private void throwAway() throws IOException {
        try (Stream<Path> files = Files.list(paper.index())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(paper.index());
    }
}
