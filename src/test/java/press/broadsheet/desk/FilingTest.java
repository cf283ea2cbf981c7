package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TableDump;
import press.broadsheet.testing.TestingPaper;

@ParameterizedClass
@EnumSource(Engine.class)
class FilingTest {

    @AutoClose
    private final TestingPaper paper;

    private final Stories stories;

    FilingTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.stories = paper.paper().newsdesk().stories();
    }

    @Test
    void putsAStoryOnTheDeskWhereNobodySeesIt() {
        StoryId id = paper.files(story("Ferry returns").in("national/politics").by(Newsroom.MARA));
        paper.catchesUp();
        assertThat(stories.find(id)).get().satisfies(filed -> {
            assertThat(filed.story().revision()).isEqualTo(1);
            assertThat(filed.story().status()).isEqualTo(new PublicStatus.Unpublished());
            assertThat(filed.copy())
                    .isEqualTo(story("Ferry returns")
                            .in("national/politics")
                            .by(Newsroom.MARA)
                            .copy());
        });
        assertThat(paper.reader().sees("/national/politics/ferry-returns-" + id).status())
                .isEqualTo(404);
        assertThat(paper.reader().reads("/national/politics")).doesNotContain("Ferry returns");
    }

    @Test
    void keepsEveryRevisionWithItsWordsAndWhoSavedIt() {
        StoryId id = paper.files(story("One"));
        assertThat(paper.revises(id, 1, story("Two"))).isInstanceOf(Outcome.Done.class);
        assertThat(paper.revises(id, 2, story("Three"))).isInstanceOf(Outcome.Done.class);
        assertThat(stories.revisions(id))
                .extracting(Stories.Revision::number, Stories.Revision::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Newsroom.NATIONAL_DESK),
                        org.assertj.core.groups.Tuple.tuple(2, Newsroom.NIGHT_DESK),
                        org.assertj.core.groups.Tuple.tuple(3, Newsroom.NIGHT_DESK));
        assertThat(stories.revision(id, 1)).contains(story("One").copy());
        assertThat(stories.revision(id, 3)).contains(story("Three").copy());
        assertThat(stories.revision(id, 4)).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSavedInBetween() {
        StoryId id = paper.files(story("One"));
        paper.revises(id, 1, story("Hers"));
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        assertThat(paper.revises(id, 1, story("His"))).isEqualTo(new Outcome.Stale(2));
        assertThat(TableDump.ofTheDesk(paper.paper().database())).isEqualTo(before);
    }

    @Test
    void letsOneOfEightWinWhoSaveTheSameRevisionAtTheSameTime() throws Exception {
        StoryId id = paper.files(story("One"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int won = 0;
            for (Future<Outcome> saved : IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> paper.revises(id, 1, story("Version " + number))))
                    .toList()) {
                won += saved.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(stories.revisions(id)).hasSize(2);
    }

    @Test
    void savesNothingWhenNothingWasChanged() {
        StoryId id = paper.files(story("One"));
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        assertThat(paper.revises(id, 1, story("One"))).isInstanceOf(Outcome.Done.class);
        assertThat(TableDump.ofTheDesk(paper.paper().database())).isEqualTo(before);
    }

    @Test
    void refusesASectionThePaperDoesNotHave() {
        StoryId id = paper.files(story("One"));
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        assertThatThrownBy(() -> paper.files(story("Lost").in("gardening")))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo("sections[0]"));
        assertThatThrownBy(() -> paper.revises(id, 1, story("Lost").in("companies")))
                .isInstanceOf(UnfitForPrint.class);
        assertThat(TableDump.ofTheDesk(paper.paper().database())).isEqualTo(before);
    }

    @Test
    void tellsTwoSectionsOfTheSameNameApart() {
        StoryId business = paper.prints(story("Shipyard hires").in("business/companies"));
        StoryId finance = paper.prints(story("Bank lends").in("finance/companies"));
        paper.catchesUp();
        assertThat(paper.reader().reads("/business/companies"))
                .contains("shipyard-hires-" + business)
                .doesNotContain("href=\"/finance/companies/bank-lends-" + finance + "\" class=\"card");
        assertThat(paper.reader().reads("/finance/companies")).contains("bank-lends-" + finance);
    }

    @Test
    void writesDownEachActWithItsHourAndItsActor() {
        StoryId id = paper.files(story("One"));
        paper.revises(id, 1, story("Two"));
        assertThat(paper.paper().journal().after(0, 10))
                .extracting(Entry::change)
                .containsExactly(new Change.MastheadSet(1), new Change.StoryFiled(id), new Change.StoryRevised(id, 2));
        assertThat(paper.paper().journal().after(0, 10)).last().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(paper.clock().instant());
            assertThat(entry.actor()).isEqualTo(Newsroom.NIGHT_DESK);
        });
    }
}
