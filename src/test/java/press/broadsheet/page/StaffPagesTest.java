package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Person;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** Who makes the paper, as its readers see it. */
@ParameterizedClass
@EnumSource(Engine.class)
class StaffPagesTest {

    private static final String MARA = "/author/mara-lindqvist";
    private static final String HANEUL = "/ko/author/%EA%B9%80%ED%95%98%EB%8A%98";

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    StaffPagesTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
    }

    @Test
    void introduceAnAuthorAboveTheStories() {
        String portrait = paper.takesIn(1);
        paper.introduces(Newsroom.mara(portrait));
        paper.prints(story("Vote counted").by(Newsroom.MARA));
        paper.catchesUp();
        assertThat(reader.reads(MARA))
                .containsSubsequence(
                        "/pictures/" + portrait,
                        "alt=\"Portrait of Mara Lindqvist\"",
                        "<h1 class=\"page-title headline\">Mara Lindqvist</h1>",
                        "Political editor",
                        "has covered four prime ministers",
                        "mailto:mara@post.example",
                        "Vote counted");
    }

    @Test
    void speakTheLanguageOfTheTitle() {
        String portrait = paper.takesIn(2);
        paper.introduces(Newsroom.haneul(portrait));
        paper.prints(story("표결").in("ko/national").by(Newsroom.HANEUL));
        paper.catchesUp();
        assertThat(reader.reads(HANEUL))
                .containsSubsequence(portrait, "김하늘의 얼굴 그림", "정치부 기자", "의회를 취재한다.", "표결")
                .doesNotContain("mailto:");
        assertThat(reader.reads("/ko/staff")).contains("만드는 사람들", "href=\"" + HANEUL + "\"", "정치부 기자");
        assertThat(reader.sees("/staff").status()).isEqualTo(404);
    }

    @Test
    void areThereForThoseWhoWriteNoStories() {
        paper.introduces(Newsroom.mara(null));
        paper.catchesUp();
        assertThat(reader.reads(MARA)).contains("Political editor").doesNotContain("id=\"stories\"", "person-portrait");
        assertThat(reader.reads("/feeds" + MARA + ".rss"))
                .contains("<title>Mara Lindqvist | ")
                .doesNotContain("<item>");
        assertThat(reader.sees("/feeds/author/nobody.rss").status()).isEqualTo(404);
    }

    @Test
    void nameThePeopleInTheOrderOfTheMasthead() {
        for (String name : List.of("Zora Quist", "Adam Byrne")) {
            paper.introduces(person(name, "Printer"));
        }
        paper.introduces(person("Zora Quist", "Publisher"));
        paper.catchesUp();
        assertThat(reader.reads("/staff"))
                .containsSubsequence("<h1", "The staff", "Zora Quist", "Publisher", "Adam Byrne", "Printer");
    }

    private static Person person(String name, String role) {
        return new Person("", name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, role, "", null, null);
    }

    @Test
    void areLinkedFromEveryPageOnceThereIsAnybody() {
        paper.catchesUp();
        assertThat(reader.reads("/")).doesNotContain("href=\"/staff\"");
        assertThat(reader.sees("/staff").status()).isEqualTo(404);
        assertThat(reader.sees(MARA).status()).isEqualTo(404);
        paper.introduces(Newsroom.mara(null));
        paper.catchesUp();
        assertThat(reader.reads("/")).contains("<a href=\"/staff\">The staff</a>");
        assertThat(reader.reads("/ko")).doesNotContain("/ko/staff");
        assertThat(reader.reads("/sitemaps/pages.xml")).contains("/staff<", MARA + "<");
    }

    @Test
    void forgetWhoWasTakenOffTheMasthead() {
        paper.introduces(Newsroom.mara(paper.takesIn(1)));
        paper.prints(story("Vote counted").by(Newsroom.MARA));
        paper.catchesUp();
        assertThat(reader.reads("/staff")).contains("Political editor");
        paper.letsGo("", "mara-lindqvist");
        paper.catchesUp();
        assertThat(reader.sees("/staff").status()).isEqualTo(404);
        assertThat(reader.reads(MARA)).contains("Vote counted").doesNotContain("Political editor", "Portrait of");
    }

    @Test
    void leaveAPageOfTheHouseOfThatNameAloneUntilThereIsAnybody() {
        paper.setsHousePage("", "staff", "Who we are", "Two of us.");
        paper.catchesUp();
        assertThat(reader.reads("/staff")).contains("Two of us.");
    }
}
