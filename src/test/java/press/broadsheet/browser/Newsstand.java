package press.broadsheet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.demo.DemoPaper;
import press.broadsheet.server.Server;
import press.broadsheet.story.StoryId;

/** One demo paper on a free port for all tests of a run. */
final class Newsstand {

    private static final int READ = 240;
    private static final Newsstand ONE = new Newsstand();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    @SuppressWarnings("resource") // open until the run ends
    private Newsstand() {
        try {
            Path folder = Files.createTempDirectory("newsstand");
            port = freePort();
            Paper paper = Paper.open(folder, PaperSettings.embedded(), Clock.systemUTC());
            DemoPaper.fillIfEmpty(paper, "http://localhost:" + port);
            isRead(paper);
            // Forms are made when a page asks for them: making all of them ahead would take the tests' processor.
            System.setProperty("broadsheet.darkroom", "off");
            paper.start();
            System.clearProperty("broadsheet.darkroom");
            Server server = Server.start(paper, port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                paper.close();
            }));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fills the most-read lists: a page that shows none is not the page that readers have before them. */
    private static void isRead(Paper paper) {
        paper.printing().catchUp();
        paper.counting().visits().write();
        for (int story = 1; story <= READ; story++) {
            for (int reader = 0; reader <= story % 7; reader++) {
                paper.counting().visits().count(new StoryId(story), "203.0.113." + reader, "Mozilla/5.0 (phone)");
            }
        }
        paper.counting().visits().write();
        paper.counting().ranking().count();
    }

    static Newsstand open() {
        return ONE;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** How many bytes come over the wire for a path, headers and compression as a browser has them. */
    int weight(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address(path)))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answers " + answer.statusCode());
            }
            return answer.body().length
                    + answer.headers().map().entrySet().stream()
                            .flatMap(header ->
                                    header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
                            .mapToInt(String::length)
                            .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The address of a story, by words that stand in it and the section where it is listed. */
    String story(String section, String words) {
        return org.jsoup.Jsoup.parse(get(section).body())
                .expectFirst("main a[href*=" + words + "]")
                .attr("href");
    }

    /** The address of the story that leads the front page. */
    String leadStory() {
        return org.jsoup.Jsoup.parse(get("/").body())
                .select("article.lead h2 a, article.lead h1 a")
                .attr("href");
    }

    /** The newest story, which has neither table nor film. */
    String newestStory() {
        return org.jsoup.Jsoup.parse(get("/").body())
                .select(".recent-list-items a")
                .attr("href");
    }
}
