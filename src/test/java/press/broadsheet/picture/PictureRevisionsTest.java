package press.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** What is known of a picture, put right by several people. */
@ParameterizedClass
@EnumSource(Engine.class)
class PictureRevisionsTest {

    @AutoClose
    private final TestingPaper paper;

    private final String number;

    PictureRevisionsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.number = paper.paper().pictures().takeIn(photograph(40, 30).bytes(), "picture", "desk");
    }

    private static UnaryOperator<PictureFacts> adding(String keyword) {
        return facts -> {
            List<String> keywords = new ArrayList<>(facts.keywords());
            keywords.add(keyword);
            return new PictureFacts(facts.telling(), facts.rights(), facts.origin(), keywords, facts.focus());
        };
    }

    private Revised revises(@Nullable Integer expected, UnaryOperator<PictureFacts> change) {
        return paper.paper().pictures().revise(number, expected, change, "desk");
    }

    private List<Change> changes() {
        return paper.paper().journal().after(0, 1_000).stream()
                .map(Entry::change)
                .filter(change -> change instanceof Change.PictureTakenIn || change instanceof Change.PictureRevised)
                .toList();
    }

    @Test
    void areAllKeptAndEachStandsInTheJournal() {
        assertThat(revises(1, adding("Boats"))).isInstanceOf(Revised.Done.class);
        assertThat(revises(2, facts -> facts.around(new FocalPoint(1, 2)))).isInstanceOf(Revised.Done.class);
        assertThat(revises(3, facts -> facts)).isInstanceOf(Revised.Done.class);
        assertThat(changes())
                .containsExactly(
                        new Change.PictureTakenIn(number),
                        new Change.PictureRevised(number, 2),
                        new Change.PictureRevised(number, 3));
        PictureRecord standing = paper.paper().pictures().find(number).orElseThrow();
        assertThat(standing.revision()).isEqualTo(3);
        assertThat(standing.facts().keywords()).containsExactly("Boats");
        assertThat(standing.facts().focus()).isEqualTo(new FocalPoint(1, 2));
    }

    @Test
    void areRefusedWhenTheyWereMadeFromAnOlderOne() {
        revises(1, adding("First"));
        assertThat(revises(1, adding("Second"))).isEqualTo(new Revised.Stale(2));
        assertThat(changes()).hasSize(2);
        assertThat(paper.paper().pictures().revise("0".repeat(64), null, adding("x"), "desk"))
                .isEqualTo(new Revised.Missing());
    }

    @Test
    void doNotLoseEachOtherWhenTheyComeAtOnce() throws Exception {
        try (ExecutorService desk = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Revised>> done = new ArrayList<>();
            for (int editor = 0; editor < 12; editor++) {
                String keyword = "Editor " + editor;
                done.add(desk.submit(() -> revises(null, adding(keyword))));
            }
            for (Future<Revised> one : done) {
                assertThat(one.get()).isInstanceOf(Revised.Done.class);
            }
        }
        PictureRecord standing = paper.paper().pictures().find(number).orElseThrow();
        assertThat(standing.revision()).isEqualTo(13);
        assertThat(standing.facts().keywords()).hasSize(12).doesNotHaveDuplicates();
        assertThat(changes()).hasSize(13);
    }
}
