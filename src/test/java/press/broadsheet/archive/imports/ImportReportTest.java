package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.testing.TestingPicture;

/** The report keeps nothing back: what is damaged is unreadable, what is dropped is named. */
final class ImportReportTest {

    private final Path folder;

    @AutoClose
    private final TestingImport paper;

    ImportReportTest(@TempDir Path folder) {
        this.folder = folder;
        this.paper = TestingImport.in(folder);
    }

    private String export(String name, String... items) throws IOException {
        String text = """
                <?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <title>The Old Site</title><link>https://old.paper.kr</link>%s
                </channel></rss>""".formatted(String.join("\n", items));
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String post(String title, String content, String rest) {
        return "<item><title>" + title + "</title><content:encoded><![CDATA[" + content + "]]></content:encoded>" + rest
                + "</item>";
    }

    @Test
    void countsAFileOnceHoweverMuchOfItIsUnreadable() throws IOException {
        Files.writeString(folder.resolve("half.jpg"), "no picture");
        String whole = export("whole.xml", post("One", "words", ""));
        String inPart = export(
                "part.xml",
                post("Two", "<img src='https://old.paper.kr/half.jpg'>words", ""),
                post("Three", "<img src='https://old.paper.kr/missing.jpg'>words", ""));
        String none =
                Files.writeString(folder.resolve("none.xml"), "<nothing/>").toString();
        ImportReport report = paper.take(whole, inPart, none);
        assertThat(report.counts().files()).isEqualTo(new ImportReport.Files(1, 1, 1));
        assertThat(report.lines()).first().isEqualTo("2 files read, 1 of them in part; 1 not");
    }

    @Test
    void namesPicturesThatAreNoneOnceAndWithTheirReason() throws IOException {
        byte[] whole = TestingPicture.jpeg(1);
        Files.write(folder.resolve("whole.jpg"), whole);
        Files.write(folder.resolve("half.jpg"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("drawing.svg"), "<svg/>");
        ImportReport report = paper.take(export(
                "export.xml",
                post("One", "<img src='https://old.paper.kr/half.jpg'><img src='/drawing.svg'>words", ""),
                post("Two", "<img src='https://old.paper.kr/half.jpg'><img src='/whole.jpg'>words", "")));
        assertThat(report.unreadable())
                .map(ImportReport.Unreadable::toString)
                .satisfiesExactly(
                        half -> assertThat(half).contains("half.jpg of item", "\"One\"", "the file breaks off"),
                        drawing -> assertThat(drawing).contains("drawing.svg of item", "an SVG drawing"));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.notes()).noneMatch(note -> note.contains("half.jpg") || note.contains("drawing.svg"));
        assertThat(report.counts().around().pictures()).isEqualTo(new ImportReport.Pictures(1, 0, 1));
        assertThat(report.counts().taken()).isEqualTo(2);
        assertThat(report.lines())
                .contains("1 pictures came without an alt text and want one before their story is saved again");
    }

    @Test
    void saysWhatCameInUnpublished() throws IOException {
        ImportReport report = paper.take(export(
                "export.xml",
                post("A", "a", "<wp:status>draft</wp:status>"),
                post("B", "a", ""),
                post("C", "a", "<wp:status>private</wp:status>"),
                post("D", "a", "<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>"),
                post("E", "a", "<wp:status>publish</wp:status>")));
        assertThat(report.lines())
                .contains("4 of them are not published: 1 behind a password, 1 drafts, 1 private, 1 without a status");
    }

    @Test
    void namesWhatWasDroppedAndCountsTheComments() throws IOException {
        ImportReport report = paper.take(export(
                "export.xml",
                post("Binned", "a", "<wp:status>trash</wp:status>"),
                "<item><wp:post_id>7</wp:post_id></item>",
                post(
                        "Talked about",
                        "a",
                        "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment><wp:comment></wp:comment>")));
        assertThat(report.notes())
                .anyMatch(note -> note.contains("\"Binned\": passed over, one of the items in the bin"))
                .anyMatch(note -> note.contains("item 7 \"\": passed over, one of the items without words"));
        assertThat(report.lines()).contains("2 comments of readers were not taken in");
    }

    @Test
    void tellsItemsWithoutNumberAndAddressApartByTheirWords() throws IOException {
        String one = export("one.xml", post("One", "a", ""), post("Both", "same", ""));
        String two = export("two.xml", post("Two", "b", ""), post("Both", "same", ""));
        ImportReport report = paper.take(one, two);
        assertThat(report.counts().taken()).isEqualTo(3);
        assertThat(report.counts().changed()).isZero();
        assertThat(paper.copy("One")).isNotNull();
        assertThat(paper.take(one, two).counts().already()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xmlns:wp=\"http://wordpress.org/export/1.2/\""})
    void namesAFileThatBreaksOffOutsideOfAnItem(String wordpress) throws IOException {
        Path file = folder.resolve("cut.xml");
        String item = "<item><title>Whole</title><description>a</description>"
                + "<content:encoded>a</content:encoded></item>";
        String start = "<rss version=\"2.0\" " + wordpress + "><channel><title>T</title>" + item;
        Files.writeString(file, start + "<x>".repeat(200_000));
        ImportReport report = paper.take(file.toString());
        assertThat(report.counts().taken()).isEqualTo(1);
        assertThat(report.unreadable()).singleElement().satisfies(lost -> {
            assertThat(lost.item()).isEmpty();
            assertThat(lost.reason()).startsWith("the file is truncated");
        });
        Files.writeString(file, start + "</channel>");
        assertThat(paper.take(file.toString()).isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x504B0304, 0x504B0506})
    void refusesAnArchiveEvenWhenAFeedIsStoredInIt(int signature) throws IOException {
        Path file = folder.resolve("site.zip");
        byte[] feed = "....<rss version=\"2.0\"><channel><item><title>x</title></item></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer.wrap(feed).putInt(signature);
        Files.write(file, feed);
        for (Format format : List.of(Format.AUTO, Format.RSS)) {
            ImportSettings settings = new ImportSettings(
                    format, ImportSettings.USUAL.section(), null, false, ImportSettings.USUAL.actor());
            assertThat(paper.take(settings, file.toString()).unreadable())
                    .map(ImportReport.Unreadable::reason)
                    .containsExactly("it is a ZIP archive; unpack it first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<wp:status>publish</wp:status>"})
    void isNeverFurtherThanItsItems(String kind) throws IOException {
        String[] items = new String[1_000];
        for (int index = 0; index < items.length; index++) {
            items[index] = post("Story " + index, "words ".repeat(50), kind + "<guid>g" + index + "</guid>");
        }
        String file = kind.isEmpty()
                ? Files.writeString(
                                folder.resolve("feed.xml"),
                                "<rss version=\"2.0\"><channel>" + String.join("", items) + "</channel></rss>")
                        .toString()
                : export("export.xml", items);
        List<ImportProgress.Point> points = new ArrayList<>();
        paper.importing(points::add).run(List.of(file), ImportSettings.USUAL);
        assertThat(points).hasSizeGreaterThan(10).allSatisfy(point -> {
            double bytes = point.bytes() / (double) point.total();
            assertThat(bytes).isLessThanOrEqualTo(point.items() / 1_000.0 + 1e-9);
        });
        ImportProgress.Point last = points.getLast();
        assertThat(last.bytes()).isEqualTo(last.total());
        assertThat(last.items()).isEqualTo(1_000);
    }
}
