package press.broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.platform.Checked;
import press.broadsheet.staff.Role;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingYear;

@ParameterizedClass
@EnumSource(Engine.class)
class VerifyTest {

    @AutoClose
    private final TestingPaper paper;

    VerifyTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    /** Stories 1 to 9, one in each state; 1 is in print with two pictures and a correction, 9 was revised. */
    @BeforeEach
    void printAnIssue() {
        String picture = paper.takesIn(1);
        StoryId printed = paper.prints(story("Printed")
                .in("national/politics", "sports")
                .by(Newsroom.MARA)
                .about("Ferries")
                .under(picture, "A ferry")
                .showing(paper.takesIn(2), "A quay")
                .ledBy(paper.takesInFilm(1), picture, "The boat"));
        String spare = paper.takesInFilm(2);
        paper.captions(spare, "en", "Nobody shows this.");
        paper.captions(spare, "ko", "아무도 보지 않는다.");
        paper.paper().videoWords().uncaption(spare, Language.KOREAN, Newsroom.NIGHT_DESK);
        paper.keepsAddress("/old/printed.html", printed);
        paper.clock().pass(Duration.ofMinutes(1));
        paper.corrects(printed, "It was noon.");
        paper.files(story("Draft"));
        StoryId withdrawn = paper.prints(story("Withdrawn"));
        paper.withdraws(withdrawn);
        StoryId killed = paper.prints(story("Killed").in("ko/national"));
        paper.kills(killed, "It was wrong.");
        paper.schedules(paper.files(story("Scheduled")), paper.clock().instant().plusSeconds(600));
        paper.embargoes(paper.files(story("Held")), Duration.ofHours(1));
        StoryId taken = paper.prints(story("Taken out"));
        paper.embargoes(taken, Duration.ofHours(2));
        StoryId called = paper.files(story("Called off"));
        paper.schedules(called, paper.clock().instant().plusSeconds(700));
        paper.withdraws(called);
        paper.reprints(paper.prints(story("Revised")), story("Revised again").in("business"));
        paper.setsHousePage("", "about", "About", "Us.");
        paper.introduces(Newsroom.mara(paper.takesIn(8)));
        paper.introduces(Newsroom.haneul(null));
        paper.letsGo("ko", Newsroom.HANEUL);
        paper.lays("", "We move on Sunday.");
        paper.lays("ko", "일요일에 이사합니다.");
        paper.takesOff("ko");
        paper.paper().tokens().issue("wire", Role.REPORTER);
        paper.paper().printing().catchUp();
    }

    private Verify.Report verified() {
        return paper.verified();
    }

    private void damages(String sql) {
        paper.paper().database().write(session -> {
            if (session.sql(sql).update() == 0) {
                throw new AssertionError("nothing was damaged by " + sql);
            }
            return sql;
        });
    }

    @Test
    void findsNothingInAPaperThatIsWhole() {
        assertThat(verified().disagreements()).isEmpty();
        assertThat(verified().summary())
                .isEqualTo("Checked database, journal, stories, words, edition, pictures and videos: all agree.");
    }

    @Test
    void findsNothingAfterAYearInWhichEverythingHappened() {
        TestingYear.fill(paper);
        assertThat(verified().disagreements()).isEmpty();
    }

    @Test
    void findsNothingWhileTimePasses() {
        for (int minutes = 0; minutes < 150; minutes += 30) {
            paper.clock().pass(Duration.ofMinutes(30));
            paper.keepsTheTimetable();
            paper.paper().printing().catchUp();
            assertThat(verified().disagreements()).isEmpty();
        }
    }

    @Test
    void findsNothingWhileTheEditionIsBehindTheJournal() {
        paper.prints(story("Not yet read by the edition"));
        paper.withdraws(new StoryId(1));
        paper.kills(new StoryId(9), "Wrong as well.");
        assertThat(verified().disagreements()).isEmpty();
        paper.paper().printing().catchUp();
        assertThat(verified().disagreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the journal
                "UPDATE journal SET kind = 'StoryEaten' WHERE position = 5 | The journal's line at position 5 cannot be read",
                "UPDATE journal SET facts = '{' WHERE position = 5 | The journal's line at position 5 cannot be read",
                "UPDATE journal SET story_id = NULL WHERE kind = 'StoryKilled' | cannot be read: the journal holds a change of no story",
                "DELETE FROM journal WHERE story_id = 2 | Story 2 stands in the tables, but the journal has no entry about it.",
                "DELETE FROM journal WHERE kind = 'StoryRevised' | By the journal story 9 was published",
                "DELETE FROM journal WHERE kind = 'StoryFiled' AND story_id = 3 | By the journal story 3 was acted on",
                "DELETE FROM journal WHERE kind = 'MastheadSet' | The journal has the masthead in version 1 0 times, the tables 1 times.",
                "DELETE FROM journal WHERE kind = 'TokenIssued' | The journal has a token for wire (reporter) 0 times",
                "UPDATE follower SET position = 9999 WHERE name = 'edition' | The follower edition stands at position 9999",
                // the desk's tables
                "UPDATE story SET status = 'unpublished' WHERE id = 1 | its row says: unpublished.",
                "UPDATE story SET status = 'eaten' WHERE id = 1 | The row of story 1 cannot be read: a story has the status eaten.",
                "UPDATE story SET revision = 7 WHERE id = 9 | The journal says of story 9: revision 2; its row says: revision 7.",
                "UPDATE story SET published_revision = 1 WHERE id = 9 | The journal says of story 9: published in revision 2",
                "UPDATE story SET updated_at = updated_at + 1 WHERE id = 1 | The journal says of story 1: published in revision 1",
                "UPDATE story SET due_at = due_at + 1 WHERE id = 5 | The journal says of story 5: scheduled for",
                "UPDATE story SET due_zone = 'Mars/Olympus' WHERE id = 5 | The row of story 5 cannot be read",
                "UPDATE story SET embargo_until = NULL, embargo_zone = NULL WHERE id = 6 | The journal says of story 6: embargo until",
                "UPDATE story SET gone_at = gone_at + 1 WHERE id = 4 | The journal says of story 4: killed",
                "DELETE FROM correction | Correction 1 of story 1 is missing.",
                "UPDATE correction SET number = 2 | Story 1 has a correction 2 of which the journal does not know.",
                "DELETE FROM revision WHERE story_id = 9 AND number = 1 | Revision 1 of story 9 is missing.",
                "UPDATE revision SET copy = '{' WHERE story_id = 2 | The text of revision 1 of story 2 cannot be read",
                "DELETE FROM old_address | The old address /old/printed.html of story 1 is missing.",
                "UPDATE old_address SET story_id = 2 | The old address /old/printed.html leads to story 2, but the journal does not say so.",
                "DELETE FROM house_page | The journal has the house page about 1 times, the tables 0 times.",
                "UPDATE house_page SET body = '[5]' | The text of house page /about cannot be read",
                "DELETE FROM person | The journal has the person mara-lindqvist 1 times, the tables 0 times.",
                "UPDATE person SET portrait = 'ab' | The library lacks picture ab, which person /mara-lindqvist uses.",
                "DELETE FROM journal WHERE kind = 'PersonRemoved' | The journal has the person ko/김하늘 1 times",
                "DELETE FROM belly_band | The journal has the belly band of the main title 1 times, the tables 0 times.",
                "DELETE FROM journal WHERE kind = 'BellyBandRemoved' | The journal has the belly band of ko 1 times, the tables 0 times.",
                "UPDATE masthead SET content = '{}' | The text of masthead 1 cannot be read",
                "DELETE FROM token | The journal has a token for wire (reporter) 1 times, the tables 0 times.",
                // the edition
                "DELETE FROM printed WHERE story_id = 1 | By the journal story 1 is in print, but the edition does not have it.",
                "UPDATE printed SET story_id = 2 WHERE story_id = 1 | The edition has story 2 in print, but by the journal it is not.",
                "UPDATE printed SET headline = 'Other' WHERE story_id = 1 | The edition and the journal differ in the headline of story 1.",
                "UPDATE printed SET copy = '{}' WHERE story_id = 1 | The edition and the journal differ in the words of story 1.",
                "UPDATE printed SET updated_at = 1 WHERE story_id = 1 | The edition and the journal differ in the updated time of story 1.",
                "DELETE FROM printed_in WHERE list = 'section:sports' | The edition has story 1 in other lists than the journal.",
                "DELETE FROM printed_picture | The edition has other pictures for story 1 than its words.",
                "UPDATE printed_month SET stories = stories + 1 | The edition counts",
                "DELETE FROM gone | The edition and the journal disagree on whether, or when, story 4 was killed.",
                "UPDATE gone SET notice = 'Other' | The edition has another notice for the killed story 4 than the newsroom.",
                "DELETE FROM printed_video | The edition has other films for story 1 than its words.",
                // the library
                "DELETE FROM video WHERE hash NOT IN (SELECT video FROM captions) | The library lacks video",
                "DELETE FROM journal WHERE kind = 'VideoTakenIn' | By the journal 0 videos were taken in, the tables have 2.",
                "DELETE FROM captions | The journal has the captions of video",
                "DELETE FROM journal WHERE kind = 'CaptionsRemoved' | The journal has the captions of video",
                "DELETE FROM picture | The library lacks picture",
                "DELETE FROM picture_facts | should have 1 revisions of its facts and has another number.",
                "INSERT INTO printed_focus SELECT hash, story_id, 1, 2 FROM printed_picture | The edition has other pictures",
                "DELETE FROM journal WHERE kind = 'PictureTakenIn' | By the journal 0 pictures were taken in, the tables have 3.",
            })
    void namesWhatWasDamaged(String sql, String sentence) {
        damages(sql);
        Verify.Report report = verified();
        assertThat(report.agree()).isFalse();
        assertThat(report.disagreements()).anyMatch(found -> found.contains(sentence));
        assertThat(report.disagreements()).allMatch(found -> found.endsWith(".") && !found.contains("\n"));
        assertThat(report.summary()).contains("disagreement").doesNotContain("all agree");
    }

    @Test
    void namesPicturesWhoseFilesAreMissingOrOther() throws IOException {
        List<Path> files = originals("media/originals");
        Files.delete(files.get(0));
        Files.write(files.get(1), new byte[] {1, 2, 3});
        assertThat(verified().disagreements())
                .containsExactlyInAnyOrder(
                        "The file of picture %s is missing."
                                .formatted(files.get(0).getFileName()),
                        "The file of picture %s holds other bytes than were taken in."
                                .formatted(files.get(1).getFileName()));
        assertThat(verified().summary()).endsWith(": 2 disagreements.");
    }

    @Test
    void namesFilmsWhoseFilesAreMissingOrOther() throws IOException {
        List<Path> files = originals("media/videos");
        Files.delete(files.get(0));
        Files.write(files.get(1), new byte[] {1, 2, 3});
        assertThat(verified().disagreements())
                .containsExactlyInAnyOrder(
                        "The file of video %s is missing."
                                .formatted(files.get(0).getFileName()),
                        "The file of video %s holds other bytes than were taken in."
                                .formatted(files.get(1).getFileName()));
    }

    private List<Path> originals(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(paper.folder().resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void goesOnWhenAPartCannotBeLookedAt() {
        Map<String, Checked> parts = new LinkedHashMap<>();
        parts.put("moon", () -> {
            throw new IllegalStateException("it is dark\nthere");
        });
        parts.put("sun", () -> List.of("The sun is late."));
        assertThat(new Verify(parts).run().disagreements())
                .containsExactly("The moon could not be checked: it is dark.", "The sun is late.");
    }
}
