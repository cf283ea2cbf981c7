package press.broadsheet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.demo.DemoPaper;

/** The demo paper as a thing to measure. */
final class DemoData {

    private static final Pattern STORY = Pattern.compile("href=\"(/[a-z/-]+-\\d+)\"");

    private DemoData() {}

    static void fill(Path data) {
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            DemoPaper.fillIfEmpty(paper, "http://localhost:8080");
            paper.printing().catchUp();
        }
    }

    /** The address of the story that leads the front page. */
    static String aStory(Child child) throws IOException, InterruptedException {
        Matcher matcher = STORY.matcher(text(child.get("/").body()));
        if (!matcher.find()) {
            throw new IllegalStateException("the front page shows no story");
        }
        return matcher.group(1);
    }

    /** What came back as it is, packed or not. */
    static String plain(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"));
        return packed ? text(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String text(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
