package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Tag;
import press.broadsheet.testing.TestingPicture;

/** The items of a feed become stories with old addresses, pictures and sections, as the posts of an export do. */
final class ImportFeedsTest {

    private final Path folder;

    @AutoClose
    private final TestingImport paper;

    ImportFeedsTest(@TempDir Path folder) {
        this.folder = folder;
        this.paper = TestingImport.in(folder);
    }

    private String feed(String... items) throws IOException {
        String text = """
                <?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
                <title>Wire</title><link>https://www.wire.example/news/</link>%s</channel></rss>
                """.formatted(String.join("\n", items));
        return Files.writeString(folder.resolve("feed.xml"), text).toString();
    }

    private static String item(String title, String rest) {
        return "<item><title>" + title + "</title><description>Words.</description>" + rest + "</item>";
    }

    private void lies(String name, int seed) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, TestingPicture.jpeg(seed));
    }

    @Test
    void isNoWordPressExportWhoeverSaysSo() throws IOException {
        Path feed = Files.writeString(
                folder.resolve("feed.rss"),
                "<rss version='2.0'><channel><title>Wire</title><item><title>Rain</title></item></channel></rss>");
        ImportSettings wxr = new ImportSettings(
                Format.WXR,
                ImportSettings.USUAL.section(),
                ImportSettings.USUAL.zone(),
                ImportSettings.USUAL.allowPrivate(),
                ImportSettings.USUAL.actor());
        ImportReport report = paper.take(wxr, feed.toString());
        assertThat(report.unreadable()).singleElement().asString().contains("it is a feed and no WordPress export");
    }

    @Test
    void keepsAddressesOnTheChannelsOwnHostAndNoOthers() throws IOException {
        ImportReport report = paper.take(feed(
                item(
                        "Own",
                        "<link>https://wire.example/2019/a/?utm_source=rss</link><guid>https://www.wire.example/?p=7</guid>"),
                item("Korean", "<link>https://www.wire.example/view.html?idxno=12&amp;utm_medium=x</link>"),
                item("Relative", "<link>/2019/b/</link>"),
                item("Elsewhere", "<link>https://other.example/2019/c</link>"),
                item("The channel's", "<guid>x</guid><link>https://wire.example/news</link>")));
        assertThat(paper.atOldAddress("/2019/a"))
                .contains(paper.story("Own").story().id());
        assertThat(paper.atOldAddress("/?p=7"))
                .contains(paper.story("Own").story().id());
        assertThat(paper.atOldAddress("/view.html?idxno=12"))
                .contains(paper.story("Korean").story().id());
        assertThat(paper.atOldAddress("/2019/b"))
                .contains(paper.story("Relative").story().id());
        assertThat(paper.atOldAddress("/2019/c")).isEmpty();
        assertThat(paper.atOldAddress("/news")).isEmpty();
        assertThat(report.counts().around().addresses()).isEqualTo(4);
    }

    @Test
    void keepsAddressesOfAnAtomFeed() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.atom"), """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:x</id>
                <link href="https://wire.example/"/><link rel="self" href="https://feeds.example/wire"/>
                <entry><title>One</title><id>urn:1</id><link href="https://www.wire.example/one.html"/>
                <link rel="enclosure" type="image/jpeg" href="one.jpg"/>
                <updated>2026-01-01T00:00:00Z</updated><content type="html">Words.</content></entry></feed>
                """);
        lies("one.jpg", 1);
        paper.take(file.toString());
        assertThat(paper.atOldAddress("/one.html"))
                .contains(paper.story("One").story().id());
        assertThat(paper.copy("One").picture()).isNotNull();
    }

    @Test
    void takesPicturesOfTheTextThatLieBesideTheFeed() throws IOException {
        lies("img/near.jpg", 1);
        lies("byname.jpg", 2);
        lies("far.jpg", 3);
        lies("../outside.jpg", 4);
        ImportReport report = paper.take(feed("<item><title>Pictures</title><description><![CDATA[<p>Words.</p>"
                + "<img src='img/near.jpg'><img src='https://wire.example/2019/byname.jpg?w=3'>"
                + "<img src='https://other.example/far.jpg'><img src='../outside.jpg'>]]></description></item>"));
        assertThat(paper.pictures).containsExactly("near.jpg", "byname.jpg");
        assertThat(paper.copy("Pictures").body().pictures()).hasSize(2);
        assertThat(report.counts().around().pictures().taken()).isEqualTo(2);
        assertThat(report.lines()).anyMatch(line -> line.endsWith("2 pictures taken in"));
    }

    @Test
    void hasThePictureThatAnItemNamesLead() throws IOException {
        lies("a.jpg", 1);
        lies("wide.jpg", 2);
        lies("narrow.jpg", 3);
        lies("thumb.jpg", 4);
        paper.take(feed(
                item("Enclosure", "<enclosure url=\"a.jpg\" type=\"image/jpeg\" length=\"1\"/>"),
                item("Media", """
                        <media:group><media:content url="https://wire.example/narrow.jpg" width="140" medium="image"/>
                        <media:content url="https://wire.example/wide.jpg" width="900" type="image/jpeg">
                        <media:title>A title</media:title><media:description>A &lt;b&gt;bridge&lt;/b&gt;</media:description>
                        <media:credit>Mina Park</media:credit></media:content></media:group>"""),
                item("Thumbnail", "<media:title>Small</media:title><media:thumbnail url=\"thumb.jpg\"/>"),
                item("Sound", "<enclosure url=\"a.mp3\" type=\"audio/mpeg\" length=\"1\"/>")));
        assertThat(paper.copy("Enclosure").picture()).isNotNull();
        PictureUse media = paper.copy("Media").picture();
        assertThat(media).isNotNull();
        assertThat(media).extracting(PictureUse::caption, PictureUse::credit).containsExactly("A bridge", "Mina Park");
        assertThat(paper.copy("Thumbnail").picture())
                .extracting(PictureUse::caption)
                .isEqualTo("Small");
        assertThat(paper.copy("Sound").picture()).isNull();
        assertThat(paper.pictures).containsExactly("a.jpg", "wide.jpg", "thumb.jpg");
    }

    @Test
    void notesALeadingPictureThatIsElsewhere() throws IOException {
        ImportReport report =
                paper.take(feed(item("Far", "<enclosure url=\"https://wire.example/far.jpg\" type=\"image/jpeg\"/>")));
        assertThat(paper.copy("Far").picture()).isNull();
        assertThat(report.notes()).anyMatch(note -> note.contains("on another machine: https://wire.example/far.jpg"));
        assertThat(report.counts().around().pictures().remote()).isEqualTo(1);
    }

    @Test
    void putsAStoryInTheSectionsThatItsCategoriesNameAndAddsNothingTheSecondTime() throws IOException {
        String feed = feed(
                item("By name", "<category>NATIONAL</category><category>Ferries</category>"),
                item("By path", "<category>national</category>"),
                item("By nothing", "<category>News of the day</category>"),
                item("By the default's name", "<category>News</category>"));
        paper.take(feed);
        Copy named = paper.copy("By name");
        assertThat(named.placing().sections()).containsExactly(new SectionPath("national"));
        assertThat(named.placing().tags()).containsExactly(new Tag("Ferries"));
        assertThat(paper.copy("By path").placing().home()).isEqualTo(new SectionPath("national"));
        assertThat(paper.copy("By nothing").placing().home()).isEqualTo(new SectionPath("news"));
        assertThat(paper.copy("By nothing").placing().tags()).containsExactly(new Tag("News of the day"));
        assertThat(paper.copy("By the default's name").placing().tags()).isEmpty();
        assertThat(paper.take(feed).counts().already()).isEqualTo(4);
    }

    @Test
    void leavesAStoryWhereItIsWhenASectionOfItsTagsNameIsOpenedLater() throws IOException {
        String feed = feed(item("Later", "<category>Ferries</category>"));
        paper.take(feed);
        Path other = Files.createDirectories(folder.resolve("other")).resolve("feed.xml");
        Files.writeString(other, """
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>S</title>
                <item><title>A post</title><wp:post_id>1</wp:post_id><description/><content:encoded>Words</content:encoded>
                <category domain="category" nicename="ferries">Ferries</category></item></channel></rss>""");
        paper.take(other.toString());
        assertThat(paper.current().section(new SectionPath("ferries"))).isPresent();
        assertThat(paper.take(feed).counts().already()).isEqualTo(1);
        assertThat(paper.copy("Later").placing().tags()).containsExactly(new Tag("Ferries"));
    }

    @Test
    void waitsForADateThatIsToCome() throws IOException {
        ImportReport report = paper.take(feed(
                item("Soon", "<pubDate>Wed, 25 Nov 2026 18:00:00 +0900</pubDate>"),
                item("A slip", "<pubDate>Mon, 23 Nov 2026 20:00:00 +0000</pubDate>")));
        assertThat(paper.story("Soon").story().status())
                .isEqualTo(
                        new PublicStatus.Scheduled(Instant.parse("2026-11-25T09:00:00Z"), TestingImport.SEOUL, null));
        assertThat(paper.story("A slip").story().first()).isEqualTo(TestingImport.NOW);
        assertThat(report.notes()).singleElement().asString().contains("Soon", "it waits until 2026-11-25T09:00:00Z");
    }
}
