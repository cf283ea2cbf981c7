package press.broadsheet.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import press.broadsheet.reader.Proxies;
import press.broadsheet.server.Server;
import press.broadsheet.staff.Role;

/** The Harbour Post on a port, asked over HTTP/1.1. Nothing is followed or unpacked unbidden. */
public final class TestingSite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestingPaper paper;
    private final Server server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String token;

    private TestingSite(TestingPaper paper, Proxies proxies) {
        this.paper = paper;
        this.token = paper.paper().tokens().issue("tests", Role.EDITOR_IN_CHIEF);
        this.server = Server.start(paper.paper(), 0, proxies);
    }

    /** Opens the paper and answers on a free port. */
    public static TestingSite of(TestingPaper paper) {
        return behind(paper, Proxies.none());
    }

    /** The same behind proxies. */
    public static TestingSite behind(TestingPaper paper, Proxies proxies) {
        return new TestingSite(paper.opened(), proxies);
    }

    public int port() {
        return server.port();
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<byte[]> head(String path, String... headers) {
        return send(request(path, headers).HEAD().build());
    }

    public HttpResponse<byte[]> post(String path, String... headers) {
        return send(
                request(path, headers).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** What came back over the wire; header names as they were sent. */
    public record Raw(String head, String body) {

        public int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Asks without a client that would put the address right first. */
    public Raw raw(String method, String path) {
        return raw(method, path, "Host: localhost");
    }

    /** Asks a host for a page. */
    public Raw at(String host, String path) {
        return raw("GET", path, "Host: " + host);
    }

    /** Asks with headers, the host among them. */
    public Raw raw(String method, String path, String... headers) {
        try (Socket socket = new Socket("localhost", port())) {
            String request = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Raw(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }

    /** Acts as an editor with a token. */
    public HttpResponse<byte[]> act(String method, String path, String json) {
        return send(request(path, "Authorization", "Bearer " + token, "Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(request + " was not answered", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a reader sees; a redirect as the place it leads to. */
    public TestingReader.Seen sees(String path) {
        HttpResponse<byte[]> answer = get(path);
        String text = answer.statusCode() == 301 ? header(answer, "Location") : text(answer);
        return new TestingReader.Seen(answer.statusCode(), text, header(answer, "ETag"));
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The text of an answer that came compressed. */
    public static String unpacked(HttpResponse<byte[]> answer) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** A header, empty when it was not sent. */
    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public TestingPaper paper() {
        return paper;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        paper.close();
    }
}
