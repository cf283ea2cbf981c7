package press.broadsheet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Entry;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TableDump;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingYear;

/** However the journal is applied, the edition comes to the same. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReplayTest {

    @AutoClose
    private final TestingPaper paper;

    private final Database database;

    ReplayTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.database = paper.paper().database();
    }

    @BeforeEach
    void fill() {
        TestingYear.fill(paper);
    }

    @Test
    void twiceIsTheSameAsOnce() {
        TableDump once = dump();
        assertThat(once.rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        apply(500, false);
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void inChunksOfAnySizeIsTheSame() {
        TableDump followed = dump();
        for (int chunk : List.of(1, 7, 500)) {
            apply(chunk, true);
            assertThat(dump()).as("chunks of %d", chunk).isEqualTo(followed);
        }
    }

    @Test
    void droppedAndMadeAgainIsTheSame() {
        TableDump followed = dump();
        paper.paper().printing().rebuild();
        assertThat(dump()).isEqualTo(followed);
        assertThat(paper.paper().edition().position())
                .isEqualTo(paper.paper().journal().end());
    }

    @Test
    void aTitleThatIsClosedGivesItsStoriesToTheMainTitleHoweverItIsApplied() {
        Masthead masthead = TestingPaper.masthead();
        paper.sets(new Masthead(masthead.address(), masthead.zone(), List.of(masthead.main())));
        paper.catchesUp();
        TableDump followed = dump();
        paper.paper().printing().rebuild();
        assertThat(dump()).isEqualTo(followed);
        assertThat(followed.rows().get("printed_in")).noneMatch(row -> row.contains("list=title:ko"));
    }

    @Test
    void aTitleThatIsOpenedLaterTakesItsStoriesWithIt() {
        Masthead masthead = TestingPaper.masthead();
        Title korean = masthead.titles().getLast();
        paper.sets(new Masthead(masthead.address(), masthead.zone(), List.of(masthead.main())));
        paper.sets(masthead.with(korean));
        paper.catchesUp();
        TableDump followed = dump();
        paper.paper().printing().rebuild();
        assertThat(dump()).isEqualTo(followed);
        assertThat(followed.rows().get("printed_in")).anyMatch(row -> row.contains("list=title:ko"));
    }

    private void apply(int chunk, boolean dropFirst) {
        Printing printing = new Printing(paper.paper().mastheads());
        if (dropFirst) {
            database.write(session -> {
                printing.drop(session);
                return 0;
            });
        }
        List<Entry> entries = paper.paper().journal().after(0, 100_000);
        for (int from = 0; from < entries.size(); from += chunk) {
            List<Entry> some = entries.subList(from, Math.min(from + chunk, entries.size()));
            database.write(session -> {
                printing.apply(session, some);
                return 0;
            });
        }
    }

    private TableDump dump() {
        return TableDump.ofTheEdition(database);
    }
}
