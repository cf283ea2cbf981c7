package press.broadsheet.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.demo.DemoPaper;
import press.broadsheet.reader.Proxies;
import press.broadsheet.server.Server;
import press.broadsheet.server.Standby;

/** Does once what every start does, so that the launcher can take an AOT cache of it. */
@Command(name = "train", hidden = true, description = "Takes part in the build.")
public final class TrainCommand implements Callable<Integer> {

    private static final List<String> VISITED = List.of(
            "/",
            "/ko",
            "/national",
            "/national/politics",
            "/search?q=ferry",
            "/feeds",
            "/feeds/all.rss",
            "/feeds/all.json",
            "/sitemap.xml",
            "/about",
            "/site-map",
            "/api/content/stories",
            "/nothing-here",
            "/health/ready",
            "/metrics");

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.setProperty("broadsheet.darkroom", "off");
        Path folder = Files.createTempDirectory("broadsheet-train");
        try {
            int port = freePort();
            try (Standby standby = Standby.begin(port, Proxies.none());
                    Paper paper = Paper.open(folder, PaperSettings.embedded(), Clock.systemUTC())) {
                DemoPaper.fillIfEmpty(paper, "http://localhost:" + port);
                paper.start();
                try (Server server = standby.open(paper)) {
                    visit(server.port());
                }
            }
        } finally {
            remove(folder);
        }
        return 0;
    }

    private static void visit(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : VISITED) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
