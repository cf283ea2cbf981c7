package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import press.broadsheet.archive.imports.ImportProgress;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPicture;

/** The command tells with its exit code what became of an import, and reports each unreadable file. */
final class ImportCommandTest {

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://wire.example</link>
            <item><title>A story</title><guid>g1</guid><description>Text.</description></item></channel></rss>
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String data() {
        return folder.resolve("paper").toString();
    }

    @Test
    void endsWithZeroWhenAllWasRead() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), FEED);
        assertThat(run("--data", data(), feed.toString())).isZero();
        assertThat(out.toString()).contains("1 stories taken in", "nothing was unreadable");
    }

    @Test
    void endsWithOneAndNamesTheFileThatWasUnreadable() throws IOException {
        Path good = Files.writeString(folder.resolve("feed.xml"), FEED);
        Path bad = Files.writeString(folder.resolve("bad.txt"), "words");
        assertThat(run("--data", data(), good.toString(), bad.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("1 stories taken in", bad + ": it is in no format that is known here");
    }

    @Test
    void endsWithTwoForAFormatThatItCannotReadYet() {
        assertThat(run("--data", data(), "--format", "ghost", "x.json")).isEqualTo(2);
        assertThat(err.toString()).contains("not readable yet");
        assertThat(run("--format", "nonsense", "x")).isEqualTo(2);
        assertThat(run("--section", "NO GOOD", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--section: ");
        assertThat(run("--zone", "Mars/X", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--zone: there is no zone \"Mars/X\"");
        assertThat(run()).isEqualTo(2);
        assertThat(folder.resolve("paper")).doesNotExist();
    }

    @Test
    void showsHowFarItIsWithRateAndTimeLeft() {
        assertThat(ProgressLine.line(new ImportProgress.Point("a.xml", 500, 50, 100), Duration.ofSeconds(10)))
                .isEqualTo("[###############...............]  50 %, 500 items, 50 a second, 10 s left");
    }

    @Test
    void endsOnALineThatSaysAllOffATerminalToo() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        TestingClock clock = new TestingClock();
        ProgressLine line = new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), false, clock);
        line.reached(new ImportProgress.Point("a.xml", 0, 0, 100));
        clock.pass(Duration.ofSeconds(1));
        line.reached(new ImportProgress.Point("a.xml", 90, 90, 100));
        line.reached(new ImportProgress.Point("a.xml", 100, 100, 100));
        line.end();
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("100 %, 100 items");
    }

    @Test
    void endsWithOneForAPictureThatCannotBePrinted() throws IOException {
        byte[] bomb = TestingPicture.jpeg(1);
        int frame = 0;
        while ((bomb[frame] & 0xFF) != 0xFF || (bomb[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        Arrays.fill(bomb, frame + 5, frame + 9, (byte) 0x7F);
        Files.write(folder.resolve("bomb.jpg"), bomb);
        Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Path feed = Files.writeString(
                folder.resolve("feed.xml"),
                FEED.replace("Text.", "Text. &lt;img src='bomb.jpg'&gt;&lt;img src='drawing.svg'&gt;"));
        assertThat(run("--data", data(), feed.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("2 unreadable:", "bomb.jpg of item", "pixels", "drawing.svg of item", "SVG drawing")
                .doesNotContain("on other machines");
    }
}
