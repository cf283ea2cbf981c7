package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** The front of opinion, the columnists and the readers' letters. */
class OpinionFrontTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final TestingReader reader = paper.reader();

    @BeforeEach
    void open() {
        paper.opens("opinion/editorial", "opinion/columns", "opinion/cartoon", "opinion/letters-to-the-editor");
        paper.catchesUp();
    }

    private void columnist(String portrait) {
        paper.introduces(new Person(
                "",
                "mara-lindqvist",
                Newsroom.MARA,
                "Columnist",
                "She has seen four prime ministers.",
                portrait,
                null,
                new Column("The long view", Rhythm.parse("rhythm", "mon,thu"))));
        paper.catchesUp();
    }

    private static TestingCopy letters(String headline, String... names) {
        TestingCopy copy = story(headline).in("opinion/letters-to-the-editor");
        for (String name : names) {
            copy = copy.with(new Block.Letter(
                    "From " + name,
                    List.of(new Block.Paragraph(List.of(Inline.Text.plain("It rains, writes " + name + ".")))),
                    name,
                    "Oster",
                    name.startsWith("E")));
        }
        return copy;
    }

    @Test
    void isThereWithNothingOnIt() {
        assertThat(reader.reads("/opinion")).contains("Nothing has been published in Opinion yet.", "/letters/write");
    }

    @Test
    void standsWithOneStory() {
        paper.prints(story("We think").in("opinion/editorial"));
        paper.catchesUp();
        assertThat(reader.reads("/opinion")).containsSubsequence("editorial</a>", ">We think</a>");
    }

    @Test
    void hasEverythingInItsPlaceAndNothingTwice() {
        for (int number = 1; number <= 6; number++) {
            paper.prints(story("Editorial " + number).in("opinion/editorial"));
            paper.prints(story("Column " + number).in("opinion/columns").by(Newsroom.MARA));
        }
        columnist(paper.takesIn(7));
        paper.begins("drawn", Series.Kind.CARTOON, "opinion/cartoon");
        paper.prepares(
                story("The cartoon").in("opinion/cartoon").under(paper.takesIn(8), "A drawn crane"),
                "drawn",
                LocalDate.of(2026, 3, 2));
        paper.prints(letters("Letters of the week", "Bo", "Cy"));
        paper.catchesUp();
        String page = reader.reads("/opinion");
        assertThat(page)
                .containsSubsequence(
                        ">Editorial 6</a>",
                        "alt=\"A drawn crane\"",
                        ">The cartoon</a>",
                        "Columnists",
                        "The long view",
                        "href=\"/author/mara-lindqvist\">Mara Lindqvist",
                        "Every Monday and Thursday",
                        ">Column 6</a>",
                        "Write to the editor",
                        ">From Bo</a>",
                        "It rains, writes Bo.",
                        "<b>Cy</b>, Oster",
                        ">Column 5</a>");
        String own = page.replaceAll("(?s)<aside class=\"side-column\".*?</aside>", "");
        for (String once : List.of("Editorial 6", "Column 6", "The cartoon", "Column 5")) {
            assertThat(own.split(">" + once + "</a>", -1)).as(once).hasSize(2);
        }
    }

    @Test
    void aColumnistHasAPageWithEveryColumn() {
        columnist(paper.takesIn(7));
        for (int number = 1; number <= 30; number++) {
            paper.prints(story("Column " + number).in("opinion/columns").by(Newsroom.MARA));
        }
        paper.catchesUp();
        String page = reader.reads("/author/mara-lindqvist");
        assertThat(page)
                .contains("<b>The long view</b>, Every Monday and Thursday", ">Column 30</a>")
                .contains("/author/mara-lindqvist?before=");
    }

    @Test
    void aLettersPagePrintsThemInFullWithNameAndPlace() {
        paper.prints(letters("Letters of the week", "Bo", "Eva"));
        paper.catchesUp();
        assertThat(reader.reads("/opinion/letters-to-the-editor"))
                .containsSubsequence(
                        "href=\"/letters/write\"",
                        ">Letters of the week</a></h2>",
                        "<h3>From Bo</h3>",
                        "It rains, writes Bo.",
                        "<b>Bo</b>, Oster",
                        "<h3>From Eva</h3>",
                        "<b>Eva</b>, Oster",
                        "Edited for length and clarity");
    }

    @Test
    void aLettersPageGoesBackToTheFirst() {
        for (int number = 100; number < 125; number++) {
            paper.prints(letters("Letters no. " + number, "Bo"));
        }
        paper.catchesUp();
        String seen = "";
        String address = "/opinion/letters-to-the-editor";
        for (int page = 0; page < 3; page++) {
            String text = reader.reads(address);
            seen += text;
            Matcher older = Pattern.compile("href=\"(/opinion/letters[^\"]+)\" rel=\"next\"")
                    .matcher(text);
            address = older.find() ? older.group(1) : address;
        }
        for (int number = 100; number < 125; number++) {
            assertThat(seen).contains(">Letters no. " + number + "</a>");
        }
    }
}
