package press.broadsheet.hub;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A WebSub hub. Safe for use by many threads. */
final class Hub implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Announces that a topic has changed; says why the hub did not take it, or nothing. */
    Optional<String> tell(String hub, String topic) throws InterruptedException {
        String form = "hub.mode=publish&hub.url=" + encoded(topic) + "&hub.topic=" + encoded(topic);
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(hub))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("User-Agent", "Broadsheet")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of("it answers " + status);
        } catch (IOException | IllegalArgumentException failure) {
            return Optional.of(String.valueOf(failure));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
