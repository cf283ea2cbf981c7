package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs that readers really have, newsboat and Python's feedparser, read what the paper serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealReadersTest {

    private static final String HOSTILE = "<b>]]> & &amp; 😀 שלום עולם \"quote\" 똠방각하";

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    @TempDir
    private Path folder;

    @BeforeAll
    void fill() {
        TestingPaper paper = site.paper();
        Masthead masthead = TestingPaper.masthead().at("http://localhost:" + site.port());
        paper.sets(masthead.with(masthead.standing().toldTo("https://hub.example/")));
        for (int number = 1; number <= 60; number++) {
            paper.prints(story("Gannet " + number).in("national/courts"));
        }
        paper.prints(story("버스 노선이 바뀐다").in("ko/national").by("김하늘"));
        paper.prints(story(HOSTILE).in("world").saying(HOSTILE).by("Ada Lund"));
        paper.catchesUp();
    }

    private static final String PYTHON = "/usr/bin/python3";

    /** Runs a program to its end; one that is not there is named with the way to get it. */
    private static String run(int status, String needs, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Path out = Files.createTempFile("reader", ".out");
        try {
            Process process = builder.redirectOutput(out.toFile()).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends", command)
                    .isTrue();
            String said = Files.readString(out);
            assertThat(process.exitValue())
                    .as(
                            "%s: %s (is it installed? ./broadsheet test does it; by hand: apt-get install %s)",
                            command, said, needs)
                    .isEqualTo(status);
            return said;
        } catch (IOException missing) {
            throw new AssertionError("%s is missing: apt-get install %s".formatted(command.getFirst(), needs), missing);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private JsonNode feedparser(String path) throws IOException, InterruptedException {
        Path script = folder.resolve("says.py");
        try (var in = RealReadersTest.class.getResourceAsStream("/readers/feedparser_says.py")) {
            Files.write(script, in.readAllBytes());
        }
        return JsonMapper.shared()
                .readTree(run(
                        0,
                        "python3-feedparser",
                        List.of(PYTHON, script.toString(), "http://localhost:" + site.port() + path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/all.rss", "/feeds/all.atom"})
    void feedparserReadsTheFeedFromEndToEnd(String path) throws Exception {
        JsonNode read = feedparser(path);
        assertThat(read.required("status").intValue()).isEqualTo(200);
        assertThat(read.required("version").stringValue()).isEqualTo(path.endsWith("rss") ? "rss20" : "atom10");
        assertThat(read.required("title").stringValue()).isEqualTo("The Harbour Post");
        assertThat(read.required("links").toString())
                .contains("[\"hub\",\"https://hub.example/\"]", "[\"self\",\"http://localhost:" + site.port() + path);
        JsonNode first = read.required("entries").get(0);
        assertThat(read.required("entries")).hasSize(50);
        assertThat(first.required("id").stringValue()).isEqualTo("tag:harbour.example,2026:story-62");
        assertThat(Jsoup.parse(first.required("content").stringValue()).text()).contains(HOSTILE);
        assertThat(first.required("authors").get(0).stringValue()).isEqualTo("Ada Lund");
        assertThat(first.required("published")).hasSize(6);
        String next = "";
        for (JsonNode link : read.required("links")) {
            next = link.get(0).stringValue().equals("next") ? link.get(1).stringValue() : next;
        }
        JsonNode older = feedparser(next.replace("http://localhost:" + site.port(), ""));
        assertThat(older.required("entries")).hasSize(11);
    }

    @Test
    void feedparserReadsKorean() throws Exception {
        JsonNode read = feedparser("/feeds/ko/all.rss");
        assertThat(read.required("title").stringValue()).isEqualTo("항구일보");
        assertThat(read.required("entries").get(0).required("title").stringValue())
                .isEqualTo("버스 노선이 바뀐다");
    }

    @Test
    void newsboatTakesInAllFeedsAndShowsTheirStoriesUnread() throws Exception {
        String host = "http://localhost:" + site.port();
        Path urls = folder.resolve("urls");
        Files.write(urls, List.of(host + "/feeds/all.rss", host + "/feeds/ko/all.atom", host + "/feeds/world.rss"));
        Path config = Files.writeString(folder.resolve("config"), "");
        List<String> start = List.of(
                "newsboat",
                "-u",
                urls.toString(),
                "-c",
                folder.resolve("cache.db").toString(),
                "-C",
                config.toString());
        newsboat(start, "reload");
        // 50 of the paper and one Korean; the story of the world feed is in the first one too, and known by its guid
        assertThat(newsboat(start, "print-unread")).contains("51 unread");
        // Reading again finds the same stories, by their guids.
        newsboat(start, "reload");
        assertThat(newsboat(start, "print-unread")).contains("51 unread");
    }

    private static String newsboat(List<String> start, String what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("-x", what));
        return run(0, "newsboat", command);
    }
}
