package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.desk.Embargoing;
import press.broadsheet.desk.Killing;
import press.broadsheet.desk.Outcome;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.Headline;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Titles;
import press.broadsheet.testing.TestingPicture;

/** What comes a second time: known wherever its file lies, and never stronger than what the desk did with it meanwhile. */
final class ImportAgainTest {

    private static final String EDITOR = "seo.min-ah";
    private static final Embargo IN_A_MONTH = new Embargo(TestingImport.NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);

    private final Path folder;

    @AutoClose
    private final TestingImport paper;

    ImportAgainTest(@TempDir Path folder) {
        this.folder = folder;
        this.paper = TestingImport.in(folder);
    }

    private String export(String file, String site, String words) throws IOException {
        return export(file, site, words, "2019-05-04 06:07:08");
    }

    private String export(String file, String site, String words, String begun) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(
                        path, """
                        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                          xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                        <title>The Old Site</title><link>SITE</link><wp:base_blog_url>SITE</wp:base_blog_url>
                        <item><title>A bridge opens</title><link>SITE/2019/bridge/</link>
                        <guid isPermaLink="false">SITE/?p=7</guid>
                        <content:encoded><![CDATA[WORDS]]></content:encoded>
                        <wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
                        <wp:post_date>BEGUN</wp:post_date><wp:post_date_gmt>BEGUN</wp:post_date_gmt></item>
                        </channel></rss>
                        """.replace("SITE", site).replace("WORDS", words).replace("BEGUN", begun))
                .toString();
    }

    private StoryId only() {
        assertThat(paper.ids()).hasSize(1);
        return paper.ids().getFirst();
    }

    /** The same export with something else in it. */
    private String altered(String file, String what, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        return Files.writeString(path, text.replace(what, by)).toString();
    }

    /** What a desk does with a story that came from elsewhere. */
    enum Act {
        EMBARGOED,
        WITHDRAWN,
        REVISED,
        PRINTED_ANEW,
        KILLED
    }

    private void act(Act act) {
        switch (act) {
            case EMBARGOED -> done(new Embargoing(paper.desk, paper.publishing).set(only(), IN_A_MONTH, EDITOR));
            case WITHDRAWN -> done(paper.publishing.withdraw(only(), EDITOR));
            case KILLED -> done(new Killing(paper.desk).kill(only(), new KillNotice("Withdrawn."), EDITOR));
            case REVISED -> done(paper.stories.revise(only(), null, ImportAgainTest::milder, EDITOR));
            case PRINTED_ANEW -> {
                done(paper.stories.revise(only(), null, ImportAgainTest::milder, EDITOR));
                done(paper.publishing.publish(only(), null, EDITOR));
            }
        }
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static Copy milder(Copy copy) {
        return new Copy(
                new Titles(new Headline("A bridge opens late"), null, null),
                copy.sourcing(),
                copy.placing(),
                copy.picture(),
                copy.body());
    }

    @ParameterizedTest
    @EnumSource
    void leavesAStoryAsTheDeskLeftIt(Act act) throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "One word.");
        paper.take(file);
        act(act);
        var before = paper.stories.find(only()).orElseThrow();
        export("site/export.xml", "https://old.paper.kr", "Another word.");
        ImportReport report = paper.take(file);
        assertThat(report.counts().left()).isEqualTo(1);
        assertThat(report.counts().changed()).isZero();
        assertThat(report.notes()).anyMatch(note -> note.contains("the desk has worked on it since"));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.lines()).anyMatch(line -> line.contains("changed there and stay as they are"));
        assertThat(paper.stories.find(only())).contains(before);
    }

    @Test
    void changesWhatNobodyTouched() throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "One word.");
        paper.take(file);
        export("site/export.xml", "https://old.paper.kr", "Another word.");
        assertThat(paper.take(file).counts().changed()).isEqualTo(1);
        assertThat(paper.everything()).contains("Another word.");
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void knowsAPostWhateverItsFileIsCalled() throws IOException {
        for (String site : new String[] {"https://old.paper.kr", "http://localhost", "http://192.168.1.20/wp"}) {
            paper.take(export("first/site.wordpress.2026-11-01.xml", site, "Words."));
            ImportReport again = paper.take(export("second/site.wordpress.2026-11-02.xml", site, "Words."));
            assertThat(again.counts().already()).as(site).isEqualTo(1);
            assertThat(again.counts().taken()).as(site).isZero();
        }
    }

    @Test
    void tellsTwoSitesAtOneAddressApart() throws IOException {
        paper.take(export("a.xml", "http://localhost", "Words of one."));
        ImportReport report = paper.take(otherSite());
        assertThat(report.counts().taken()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.contains("/2019/bridge leads to another story already"));
        assertThat(paper.everything()).contains("Words of one.", "Words of another.");
    }

    private String otherSite() throws IOException {
        export("b.xml", "http://localhost", "Words of another.", "2020-01-02 03:04:05");
        return altered("b.xml", "<title>A bridge opens<", "<title>A harbour closes<");
    }

    @Test
    void knowsAFeedWithoutAnAddressInAnotherFolder() throws IOException {
        String feed = """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The wire</title>
                <entry><title>Rain</title><id>urn:rain</id><updated>2026-01-02T03:04:05Z</updated>
                <content type="text">It rains.</content></entry></feed>
                """;
        Path first = Files.writeString(folder.resolve("wire.atom"), feed);
        Path second = Files.writeString(
                Files.createDirectories(folder.resolve("copy")).resolve("wire-2.atom"), feed);
        assertThat(paper.take(first.toString()).counts().taken()).isEqualTo(1);
        assertThat(paper.take(second.toString()).counts().already()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "draft", "pending"})
    void printsNothingThatTheSiteTookBack(String status) throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "Words for all.");
        paper.take(file);
        var before = paper.stories.find(only()).orElseThrow();
        export("site/export.xml", "https://old.paper.kr", "Words for nobody.");
        ImportReport report = paper.take(altered("site/export.xml", ">publish<", ">" + status + "<"));
        assertThat(report.counts().left()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.contains("here it is in print"));
        assertThat(paper.stories.find(only())).contains(before);
        assertThat(paper.everything()).doesNotContain("nobody");
    }

    @Test
    void callsOffWhatTheSiteCalledOff() throws IOException {
        String due = "2026-12-01 06:00:00";
        export("site/export.xml", "https://old.paper.kr", "Words to come.", due);
        paper.take(altered("site/export.xml", ">publish<", ">future<"));
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Scheduled.class);
        export("site/export.xml", "https://old.paper.kr", "Half done.", due);
        paper.take(altered("site/export.xml", ">publish<", ">draft<"));
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(paper.everything()).contains("Half done.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://old.paper.kr", "https://www.old.paper.kr", "https://OLD.paper.kr/"})
    void knowsASiteInAnySpelling(String spelling) throws IOException {
        paper.take(export("a.xml", "https://old.paper.kr", "Words."));
        export("b.xml", "https://old.paper.kr", "Words.");
        ImportReport again = paper.take(
                altered("b.xml", "<wp:base_blog_url>https://old.paper.kr<", "<wp:base_blog_url>" + spelling + "<"));
        assertThat(again.counts().taken()).isZero();
        assertThat(paper.ids()).hasSize(1);
    }

    @Test
    void takesNothingFromAFeedThatCameWithTheExportOfItsSite() throws IOException {
        paper.take(export("a.xml", "https://old.paper.kr", "Words."));
        act(Act.WITHDRAWN);
        Path feed = Files.writeString(folder.resolve("feed.rss"), """
                <rss version="2.0"><channel><title>The Old Site</title><link>http://www.old.paper.kr/</link>
                <item><title>A bridge opens</title><link>https://old.paper.kr/2019/bridge/</link>
                <guid>https://old.paper.kr/?p=7</guid><description>Words in short.</description>
                <pubDate>Sat, 04 May 2019 06:07:08 GMT</pubDate></item></channel></rss>
                """);
        ImportReport report = paper.take(feed.toString());
        assertThat(report.counts().already()).isEqualTo(1);
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Withdrawn.class);
    }

    @Test
    void knowsADraftAtLocalhostOnceItIsPublished() throws IOException {
        export("a.xml", "http://localhost", "Words.", "2019-05-03 10:00:00");
        paper.take(altered("a.xml", ">publish<", ">draft<"));
        ImportReport report = paper.take(export("a.xml", "http://localhost", "Words.", "2019-05-04 06:07:08"));
        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Published.class);
        assertThat(paper.take(altered("a.xml", "<title>A bridge opens<", "<title>A bridge opened<"))
                        .counts()
                        .changed())
                .isEqualTo(1);
        assertThat(paper.ids()).hasSize(1);
    }

    @Test
    void isNoFeedWhoeverSaysSo() throws IOException {
        ImportSettings rss = new ImportSettings(
                Format.RSS, ImportSettings.USUAL.section(), null, false, ImportSettings.USUAL.actor());
        ImportReport report = paper.take(rss, export("a.xml", "https://old.paper.kr", "Words."));
        assertThat(report.unreadable()).singleElement().asString().contains("it is a WordPress export and no feed");
        assertThat(paper.ids()).isEmpty();
    }

    @Test
    void callsOffWhatTheSiteThrewAwayBeforeItsHour() throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "One word.", "2027-05-04 06:07:08");
        altered("site/export.xml", "<wp:status>publish", "<wp:status>future");
        paper.take(file);
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Scheduled.class);
        altered("site/export.xml", "<wp:status>future", "<wp:status>trash");
        ImportReport report = paper.take(file);
        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.contains("its hour was called off"));
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(paper.take(file).counts().already()).as("again").isEqualTo(1);
        altered(
                "site/export.xml",
                "<wp:status>trash",
                "<wp:post_modified_gmt>2026-11-20 06:07:08</wp:post_modified_gmt><wp:status>future");
        assertThat(paper.take(file).counts().changed())
                .as("taken out of the bin")
                .isEqualTo(1);
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Scheduled.class);
    }

    @ParameterizedTest
    @CsvSource({"trash, in the bin there now", "future, waiting for its hour there now"})
    void saysWhatTheSiteTookOutOfPrint(String status, String words) throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "One word.");
        paper.take(file);
        altered("site/export.xml", "<wp:status>publish", "<wp:status>" + status);
        if (status.equals("future")) {
            altered("site/export.xml", "2019-05-04 06:07:08", "2027-05-04 06:07:08");
        }
        ImportReport report = paper.take(file);
        assertThat(report.counts().changed()).isZero();
        assertThat(report.counts().left()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.contains(words + ", here it is in print"));
        assertThat(paper.stories.find(only()).orElseThrow().story().status())
                .isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void takesNothingOutOfTheBin() throws IOException {
        String file = export("site/export.xml", "https://old.paper.kr", "One word.");
        altered("site/export.xml", "<wp:status>publish", "<wp:status>trash");
        for (int time = 0; time < 2; time++) {
            ImportReport report = paper.take(file);
            assertThat(report.skipped()).containsEntry("items in the bin", 1L);
            assertThat(report.notes()).anyMatch(note -> note.contains("A bridge opens"));
            assertThat(paper.ids()).isEmpty();
        }
    }

    /** The second time the export lies alone in its folder. */
    @Test
    void keepsThePicturesOfAnExportThatComesAgainWithoutThem() throws IOException {
        String words = "<p>At dawn.</p><img src=\"SITE/wp-content/uploads/2019/05/quay.jpg\" alt=\"A quay\">"
                + "<img src=\"/wp-content/uploads/2019/05/quay.jpg\" alt=\"A quay again\">";
        String file = export("site/export.xml", "https://old.paper.kr", words);
        Path picture = folder.resolve("site/wp-content/uploads/2019/05/quay.jpg");
        Files.createDirectories(picture.getParent());
        Files.write(picture, TestingPicture.jpeg(7));
        paper.take(file);
        var before = paper.stories.find(only()).orElseThrow();
        assertThat(before.copy().body().pictures()).hasSize(2);
        String alone = export("elsewhere/export.xml", "https://old.paper.kr", words);
        ImportReport report = paper.take(alone);
        assertThat(report.counts().already()).as(report.toString()).isEqualTo(1);
        assertThat(paper.stories.find(only())).contains(before);
        export("elsewhere/export.xml", "https://old.paper.kr", words + "<p>At noon.");
        assertThat(paper.take(alone).counts().changed()).isEqualTo(1);
        assertThat(paper.stories.find(only()).orElseThrow().copy().body().pictures())
                .hasSize(2);
    }

    /** Pictures that come later come in. */
    @Test
    void takesInPicturesThatLieBesideTheSecondTime() throws IOException {
        String words = "<p>At dawn.</p><img src=\"SITE/wp-content/uploads/2019/05/quay.jpg\" alt=\"A quay\">";
        String file = export("site/export.xml", "https://old.paper.kr", words);
        paper.take(file);
        assertThat(paper.stories.find(only()).orElseThrow().copy().body().pictures())
                .isEmpty();
        Files.write(folder.resolve("site/quay.jpg"), TestingPicture.jpeg(7));
        assertThat(paper.take(file).counts().changed()).isEqualTo(1);
        assertThat(paper.stories.find(only()).orElseThrow().copy().body().pictures())
                .hasSize(1);
    }
}
