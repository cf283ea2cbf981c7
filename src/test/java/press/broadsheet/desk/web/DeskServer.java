package press.broadsheet.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.broadsheet.PaperSettings;
import press.broadsheet.server.Server;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Harbour Post on a port, asked as a script would ask it. */
final class DeskServer implements AutoCloseable {

    private final TestingPaper paper;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    DeskServer(Engine engine) {
        this(engine, settings -> settings);
    }

    /** @param other makes settings of the usual ones */
    DeskServer(Engine engine, UnaryOperator<PaperSettings> other) {
        this.paper = TestingPaper.on(engine, other).opened();
        for (Role role : Role.values()) {
            tokens.put(role, paper.paper().tokens().issue(role.word(), role));
        }
        this.server = Server.start(paper.paper(), 0);
    }

    /** What came back. */
    record Answered(int status, Map<String, String> headers, String text) {

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        long id() {
            return json().required("id").longValue();
        }
    }

    TestingPaper paper() {
        return paper;
    }

    int port() {
        return server.port();
    }

    String token(Role role) {
        return String.valueOf(tokens.get(role));
    }

    /** A request that grows by sentences. */
    final class Asking {
        private final String method;
        private final String path;
        private final HttpRequest.Builder request;
        private byte @Nullable [] body;

        private Asking(String method, String path) {
            this.method = method;
            this.path = path;
            this.request = HttpRequest.newBuilder();
        }

        Asking as(@Nullable Role role) {
            return role == null ? this : with("Authorization", "Bearer " + token(role));
        }

        Asking with(String header, String value) {
            request.header(header, value);
            return this;
        }

        Asking json(String json) {
            return sending(json.getBytes(StandardCharsets.UTF_8)).with("Content-Type", "application/json");
        }

        Asking sending(byte[] bytes) {
            body = bytes;
            return this;
        }

        Answered answer() {
            HttpRequest.BodyPublisher publisher =
                    body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
            try {
                HttpResponse<String> response = client.send(
                        request.uri(URI.create("http://localhost:" + server.port() + path))
                                .method(method, publisher)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
                return new Answered(response.statusCode(), headers, response.body());
            } catch (IOException failure) {
                throw new UncheckedIOException(method + " " + path, failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Asks without a token. */
    Asking asks(String method, String path) {
        return new Asking(method, path);
    }

    /** Asks as the editor in chief, who may do everything. */
    Asking editor(String method, String path) {
        return asks(method, path).as(Role.EDITOR_IN_CHIEF);
    }

    /** A new story with a headline, in the national section. */
    long files(String headline) {
        return editor("POST", "/api/desk/stories")
                .json("{\"headline\": \"%s\", \"sections\": [\"national\"]}".formatted(headline))
                .answer()
                .id();
    }

    long publishes(String headline) {
        long id = files(headline);
        editor("PUT", "/api/desk/stories/" + id + "/publication").answer();
        return id;
    }

    /** How many entries the journal has. */
    long journal() {
        return paper.paper().journal().after(0, Integer.MAX_VALUE).size();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        paper.close();
    }
}
