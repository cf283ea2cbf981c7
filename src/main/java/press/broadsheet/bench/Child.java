package press.broadsheet.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A paper in a process of its own, so that what it uses can be told from what the measuring uses. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private Child(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a paper as the launcher does and waits for its first page. */
    static Child start(Path data, String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("serve", "--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(data.resolveSibling("server.log").toFile())
                .start();
        Child child = new Child(process, port);
        child.awaitFirstPage();
        return child;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Dbroadsheet.darkroom=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        Path cache = jar.resolveSibling("broadsheet.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private void awaitFirstPage() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/").statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("the paper did not start; see its log");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    List<Long> processes() {
        return List.of(process.pid());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return Http.CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The client for everything that is not itself measured by the thousand. */
    private static final class Http {
        static final HttpClient CLIENT =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    static HttpClient client() {
        return Http.CLIENT;
    }

    @Override
    public void close() {
        Processes.end(process);
    }
}
