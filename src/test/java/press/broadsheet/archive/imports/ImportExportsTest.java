package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.desk.Stories;
import press.broadsheet.masthead.Section;
import press.broadsheet.story.Block;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Mark;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Tag;
import press.broadsheet.testing.TestingPicture;

/** A WordPress site becomes stories, sections, bylines, pictures and old addresses. */
final class ImportExportsTest {

    private final Path folder;

    @AutoClose
    private final TestingImport paper;

    ImportExportsTest(@TempDir Path folder) {
        this.folder = folder;
        this.paper = TestingImport.in(folder);
    }

    private String export(String... items) throws IOException {
        String head = """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Old Site</title>
                <link>https://old.example</link><language>en-GB</language>
                <wp:base_blog_url>https://old.example</wp:base_blog_url>
                <wp:author><wp:author_login>mina</wp:author_login><wp:author_display_name><![CDATA[Mina Park]]></wp:author_display_name></wp:author>
                <wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>%EC%A0%95%EC%B9%98</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[정치]]></wp:cat_name></wp:category>
                <wp:category><wp:term_id>8</wp:term_id><wp:category_nicename>world</wp:category_nicename><wp:cat_name>World</wp:cat_name></wp:category>
                <wp:category><wp:term_id>9</wp:term_id><wp:category_nicename>asia</wp:category_nicename><wp:category_parent>world</wp:category_parent><wp:cat_name>Asia</wp:cat_name></wp:category>
                <wp:category><wp:term_id>10</wp:term_id><wp:category_nicename>korea</wp:category_nicename><wp:category_parent>asia</wp:category_parent><wp:cat_name>Korea</wp:cat_name></wp:category>
                <wp:category><wp:term_id>11</wp:term_id><wp:category_nicename>search</wp:category_nicename><wp:cat_name>Search</wp:cat_name></wp:category>
                """;
        Path file = folder.resolve("export.xml");
        Files.writeString(file, head + String.join("\n", items) + "\n</channel></rss>\n");
        return file.toString();
    }

    private static String post(int id, String title, String rest) {
        return """
                <item><title>%s</title><link>https://old.example/2019/05/04/post-%d/</link>
                <guid isPermaLink="false">https://old.example/?p=%d</guid><dc:creator>mina</dc:creator>
                <wp:post_id>%d</wp:post_id><wp:post_type>post</wp:post_type>%s</item>""".formatted(title, id, id, id, rest);
    }

    private static String published(int id, String title, String content) {
        return post(id, title, """
                <content:encoded><![CDATA[%s]]></content:encoded><wp:status>publish</wp:status>
                <wp:post_date_gmt>2019-05-04 06:07:08</wp:post_date_gmt>
                <category domain="category" nicename="world">World</category>""".formatted(content));
    }

    @Test
    void keepsTheAddressOfAPostThatStoodOnAnotherHost() throws IOException {
        paper.take(export(published(31, "The harbour moves", "Words.")
                .replace("https://old.example/2019", "https://new.example/2019")));
        assertThat(paper.atOldAddress("/2019/05/04/post-31/"))
                .contains(paper.ids().getFirst());
    }

    @Test
    void saysWhenAPostHasNoDateThatCanBeRead() throws IOException {
        ImportReport report = paper.take(
                export(published(32, "A day unknown", "Words.").replace("2019-05-04 06:07:08", "some day in May")));
        assertThat(report.notes()).anyMatch(note -> note.contains("no date that can be read"));
        assertThat(paper.take(export(published(33, "A day known", "Words."))).notes())
                .noneMatch(note -> note.contains("no date"));
    }

    @Test
    void printsAPostWithTheTimesBylineAndAddressesThatItHad() throws IOException {
        paper.take(export(post(12, "A bridge opens", """
                <content:encoded><![CDATA[One line.

                Another <b>line</b>
                that breaks.<!--more-->]]></content:encoded><excerpt:encoded>In short.</excerpt:encoded>
                <wp:status>publish</wp:status><wp:post_date_gmt>2019-05-04 06:07:08</wp:post_date_gmt>
                <wp:post_modified_gmt>2019-05-05 00:00:00</wp:post_modified_gmt>
                <category domain="category" nicename="asia">Asia</category>
                <category domain="post_tag" nicename="bridges">Bridges</category>""")));

        Stories.Filed filed = paper.story("A bridge opens");
        assertThat(filed.story().status())
                .isEqualTo(new PublicStatus.Published(
                        1, Instant.parse("2019-05-04T06:07:08Z"), Instant.parse("2019-05-05T00:00:00Z")));
        Copy copy = filed.copy();
        assertThat(copy.placing().home()).isEqualTo(new SectionPath("world/asia"));
        assertThat(copy.placing().tags()).containsExactly(new Tag("Bridges"));
        assertThat(copy.placing().language().tag()).isEqualTo("en-GB");
        assertThat(copy.sourcing().byline()).isNotNull();
        assertThat(copy.sourcing().toString()).contains("Mina Park");
        assertThat(copy.titles().standfirst()).hasToString("Standfirst[text=In short.]");
        assertThat(copy.body().blocks()).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
        assertThat(paper.atOldAddress("/2019/05/04/post-12"))
                .contains(filed.story().id());
        assertThat(paper.atOldAddress("/?p=12")).contains(filed.story().id());
        assertThat(paper.current().section(new SectionPath("world")).map(Section::name))
                .contains("World");
    }

    @Test
    void givesEveryStateItsPlace() throws IOException {
        ImportReport report = paper.take(export(
                post(1, "Draft", "<content:encoded>a</content:encoded><wp:status>draft</wp:status>"),
                post(2, "Private", "<content:encoded>a</content:encoded><wp:status>private</wp:status>"),
                post(
                        3,
                        "Secret",
                        "<content:encoded>a</content:encoded><wp:status>publish</wp:status>"
                                + "<wp:post_password>x</wp:post_password>"),
                post(
                        4,
                        "Soon",
                        "<content:encoded>a</content:encoded><wp:status>future</wp:status>"
                                + "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>"
                                + "<wp:post_date>2027-01-01 09:00:00</wp:post_date>"),
                post(5, "Binned", "<wp:status>trash</wp:status>"),
                post(
                        6,
                        "Slip",
                        "<content:encoded>a</content:encoded><wp:status>publish</wp:status>"
                                + "<wp:post_date_gmt>3013-01-01 09:00:00</wp:post_date_gmt>")));

        assertThat(paper.story("Draft").story().status()).isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(paper.story("Private").story().status()).isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(paper.story("Secret").story().status()).isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(paper.story("Soon").story().status())
                .isEqualTo(
                        new PublicStatus.Scheduled(Instant.parse("2027-01-01T00:00:00Z"), TestingImport.SEOUL, null));
        assertThat(paper.story("Slip").story().first()).isEqualTo(TestingImport.NOW);
        assertThat(report.skipped()).containsEntry("items in the bin", 1L);
    }

    @Test
    void makesSectionsOfCategoriesWhateverTheirNames() throws IOException {
        paper.take(export(post(1, "Sections", """
                <content:encoded>a</content:encoded><wp:status>publish</wp:status>
                <category domain="category" nicename="%EC%A0%95%EC%B9%98">정치</category>
                <category domain="category" nicename="korea">Korea</category>
                <category domain="category" nicename="search">Search</category>
                <category domain="category" nicename="Wörld">Wörld</category>""")));

        assertThat(paper.copy("Sections").placing().sections())
                .map(SectionPath::value)
                .containsExactly("section-7", "world/asia", "search-section", "world-2");
        assertThat(paper.current().section(new SectionPath("section-7")).map(Section::name))
                .contains("정치");
    }

    @Test
    void bringsInTheItemsAroundABrokenOneAndNamesWhatIsLost() throws IOException {
        ImportReport report = paper.take(export(
                published(1, "Before & after", "A &nbsp; B"),
                post(
                        2,
                        "Truncated",
                        "<content:encoded><![CDATA[half of it</content:encoded><wp:status>publish</wp:status>"),
                post(
                                3,
                                "Unclosed",
                                "<content:encoded>text<br>more<wp:status>publish</wp:status>"
                                        + "<bad:thing>x</bad:thing>")
                        .replace("</item>", ""),
                published(4, "Bell\u0007", "d").replace("<dc:creator>", "&nosuch;<dc:creator a=1>"),
                "<item><title>Last</title><content:encoded>abc"));

        assertThat(report.counts().taken()).isEqualTo(5);
        assertThat(paper.copy("Last").body().plainText()).isEqualTo("abc");
        assertThat(paper.copy("Before & after").body().plainText())
                .contains("A")
                .contains("B");
        assertThat(paper.copy("Truncated").body().plainText()).isEqualTo("half of it");
        assertThat(paper.story("Truncated").story().status()).isInstanceOf(PublicStatus.Published.class);
        assertThat(paper.copy("Bell").body().plainText()).isEqualTo("d");
        assertThat(paper.copy("Unclosed").body().plainText()).contains("text");
        assertThat(report.unreadable()).isEmpty();
    }

    @Test
    void namesAnItemThatTheFileEndsIn() throws IOException {
        Path file = Path.of(export(published(1, "Whole", "a"), published(2, "Half", "b")));
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf("<wp:status>")));
        ImportReport report = paper.take(file.toString());
        assertThat(report.counts().taken()).isEqualTo(1);
        assertThat(report.unreadable()).singleElement().satisfies(lost -> {
            assertThat(lost.item()).isEqualTo("Half");
            assertThat(lost.reason()).isEqualTo("the file is truncated: it ends in the middle of this item");
        });
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void takesPicturesThatLieBesideTheExportAndInsideTheText() throws IOException {
        Files.createDirectories(folder.resolve("uploads/2019/05"));
        Files.write(folder.resolve("uploads/2019/05/bridge.jpg"), TestingPicture.jpeg(1));
        String inline = Base64.getEncoder().encodeToString(TestingPicture.jpeg(2));
        String attachment = """
                <item><title>bridge</title><wp:post_id>50</wp:post_id><wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>https://old.example/wp-content/uploads/2019/05/bridge.jpg</wp:attachment_url>
                <excerpt:encoded>The bridge</excerpt:encoded></item>""";
        ImportReport report = paper.take(export(
                published(1, "Pictures", """
                        [caption id="attachment_50" width="300"]<img src="https://old.example/wp-content/uploads/2019/05/bridge-300x200.jpg" alt="A bridge" /> At dawn[/caption]

                        <img src="data:image/jpeg;base64,%s" alt="Dots">

                        <img src="https://elsewhere.example/far.jpg" alt="Far">

                        [gallery ids="50"] and [1] stays, [contact-form-7 id="3"] goes""".formatted(inline))
                        .replace(
                                "</item>",
                                "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>50"
                                        + "</wp:meta_value></wp:postmeta></item>"),
                attachment));

        Copy copy = paper.copy("Pictures");
        assertThat(copy.picture()).isNotNull();
        assertThat(copy.body().pictures()).hasSize(3);
        assertThat(copy.body().pictures().getFirst().caption()).isEqualTo("At dawn");
        assertThat(copy.body().plainText())
                .contains("[1] stays")
                .doesNotContain("contact-form")
                .contains("Far");
        assertThat(paper.everything()).contains("https://elsewhere.example/far.jpg");
        assertThat(report.counts().around().pictures().remote()).isEqualTo(1);
        assertThat(report.notes()).anyMatch(note -> note.contains("[contact-form-7]"));
    }

    @Test
    void readsNoPictureOutsideTheExportsFolder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("site"));
        Files.write(folder.resolve("secret.jpg"), TestingPicture.jpeg(9));
        Path file = Path.of(
                export(published(1, "Out", "<img src=\"../secret.jpg\"><img src=\"/%2e%2e/secret.jpg\"> text")));
        Path moved = Files.move(file, inside.resolve("export.xml"));
        paper.take(moved.toString());
        assertThat(paper.pictures).isEmpty();
    }

    @Test
    void printsAChangedPostAnewAndLeavesTheOthersAlone() throws IOException {
        paper.take(export(published(1, "One", "a"), published(2, "Two", "b")));
        ImportReport report = paper.take(export(published(1, "One", "a"), published(2, "Two, corrected", "b")));
        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(report.counts().already()).isEqualTo(1);
        assertThat(paper.all()).hasSize(2);
        assertThat(paper.story("Two, corrected").story().status())
                .isEqualTo(new PublicStatus.Published(
                        2, Instant.parse("2019-05-04T06:07:08Z"), Instant.parse("2019-05-04T06:07:08Z")));
    }

    @Test
    void goesOnWhereAKilledImportStopped() throws IOException {
        String[] items = new String[350];
        for (int index = 0; index < items.length; index++) {
            items[index] = published(index + 1, "Story " + (index + 1), "text");
        }
        String file = export(items);
        Import killed = paper.importing(point -> {
            if (point.items() >= 200) {
                throw new IllegalStateException("killed");
            }
        });
        assertThatThrownBy(() -> killed.run(java.util.List.of(file), ImportSettings.USUAL))
                .hasMessage("killed");
        assertThat(paper.count("story")).isEqualTo(200);

        ImportReport report = paper.take(file);
        assertThat(report.counts().already()).isEqualTo(200);
        assertThat(report.counts().taken()).isEqualTo(150);
        assertThat(paper.count("story")).isEqualTo(350);
        assertThat(paper.count("old_address")).isEqualTo(700);
    }

    @Test
    void takesInMoreItemsThanItHoldsAtATimeAndKnowsThemAgain() throws IOException {
        String[] items = new String[2_000];
        for (int index = 0; index < items.length; index++) {
            items[index] = published(index + 1, "Story " + (index + 1), "A paragraph of some length. ".repeat(40));
        }
        String file = export(items);
        assertThat(paper.take(file).counts().taken()).isEqualTo(items.length);
        assertThat(paper.take(file).counts().already()).isEqualTo(items.length);
    }

    @Test
    void namesFilesThatItCannotRead() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve(".hidden"));
        Files.writeString(site.resolve("a.txt"), "words");
        Files.writeString(site.resolve("b.json"), "{\"db\": [{\"meta\": {}}]}");
        Files.writeString(site.resolve("c.xml"), "<?xml version=\"1.0\"?><nitf><body/></nitf>");
        Files.writeString(site.resolve("d.html"), "<!DOCTYPE html><html></html>");
        Files.write(site.resolve("photo.jpg"), new byte[] {1});
        Files.write(site.resolve("e.xml"), new byte[0]);
        Files.writeString(site.resolve(".hidden/x.xml"), "no");
        ImportReport report = paper.take(site.toString(), "/no/such/file");
        assertThat(report.unreadable())
                .map(ImportReport.Unreadable::reason)
                .containsExactly(
                        "there is no such file",
                        "it is in no format that is known here",
                        "Ghost JSON is not readable yet",
                        "NITF is not readable yet",
                        "it is a web page, not an export",
                        "the file is empty");
    }

    /** Notes, licences and databases lie beside many an export, and PHP writes its warnings before one. */
    @Test
    void readsAnExportBesideAndBehindAnyOtherWords() throws IOException {
        String good = Files.readString(Path.of(export(published(1, "Behind warnings", "a"))));
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("a.txt"), "A note about the export, in plain words. ".repeat(5_000));
        Files.writeString(
                site.resolve("b.xml"),
                "\n<br />\n<b>Warning</b>: Undefined index in <b>/srv/export.php</b>".repeat(200) + good);
        Files.writeString(site.resolve("c.xml"), good.replaceFirst("\\?>", "?>" + "\n".repeat(50_000)));
        ImportReport report = paper.take(site.toString());
        assertThat(report.unreadable())
                .extracting(ImportReport.Unreadable::reason)
                .containsExactly("it is in no format that is known here");
        assertThat(report.counts().taken()).isEqualTo(1);
        assertThat(report.counts().already()).isEqualTo(1);
        assertThat(paper.take("").unreadable())
                .extracting(ImportReport.Unreadable::reason)
                .containsExactly("this names no file");
    }

    @Test
    void opensNoSectionThatNoStoryStandsIn() throws IOException {
        StringBuilder categories = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            categories.append(
                    "<category domain=\"category\" nicename=\"no-%d\">No %d</category>".formatted(number, number));
        }
        ImportReport report = paper.take(export(post(1, "Everywhere", """
                <content:encoded>a</content:encoded><wp:status>publish</wp:status>
                """ + categories)));
        assertThat(report.counts().around().sections()).isEqualTo(10);
        assertThat(paper.copy("Everywhere").placing().sections()).hasSize(10);
    }

    @Test
    void readsWindows949UnderTheNameOfEucKr() throws IOException {
        Path file = Path.of(export(published(1, "똠방각하 펲시콜라", "뷁")));
        String text =
                Files.readString(file, StandardCharsets.UTF_8).replace("encoding=\"UTF-8\"", "encoding=\"EUC-KR\"");
        Files.write(file, text.getBytes(java.nio.charset.Charset.forName("x-windows-949")));
        paper.take(file.toString());
        assertThat(paper.copy("똠방각하 펲시콜라").body().plainText()).isEqualTo("뷁");
    }

    @Test
    void refusesAddressesOfTheOwnMachine() {
        ImportReport report =
                paper.take("http://127.0.0.1:9/feed", "http://[::1]/feed", "http://169.254.169.254/latest");
        assertThat(report.unreadable()).hasSize(3).allMatch(lost -> lost.reason()
                .contains("--allow-private"));
    }

    @Test
    void letsNoScriptOfAnExportThrough() throws IOException {
        paper.take(export(published(1, "Bad <script>alert(1)</script>", """
                <p onclick="x()">Text<script>alert(1)</script><a href="javascript:alert(1)">link</a>
                <img src="https://spy.example/p.gif" width="1" height="1"><img src="x" onerror="alert(1)">
                [embed]javascript:alert(1)[/embed] [video src="javascript:alert(1)"]</p>""")));
        assertThat(paper.everything()).doesNotContain("onclick", "onerror", "spy.example");
        assertThat(paper.all().getFirst().copy().body().toString())
                .doesNotContain("address=WebAddress[value=javascript")
                .doesNotContain(new Mark.Code().toString());
    }
}
