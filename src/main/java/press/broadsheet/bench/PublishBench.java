package press.broadsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.staff.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the press of the button until a story shows: the time from sending the publication to seeing it there. */
final class PublishBench {

    private static final int PUBLICATIONS = 200;
    private static final int WARM = 50;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private PublishBench() {}

    static void run(Path data, int count) throws Exception {
        GeneratedPaper.fill(data, count);
        String token;
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            token = paper.tokens().issue("bench", Role.EDITOR_IN_CHIEF);
        }
        try (Child child = Child.start(data)) {
            Map<String, Histogram> seen = new LinkedHashMap<>();
            for (int index = 0; index < PUBLICATIONS + WARM; index++) {
                publish(child, token, "Marker" + index + "x", index < WARM ? new LinkedHashMap<>() : seen);
            }
            System.out.printf("%,d stories, publish to visible, %d publications%n", count, PUBLICATIONS);
            seen.forEach((place, times) -> System.out.printf(
                    "  %-12s p50 %6.1f ms  p99 %6.1f ms%n",
                    place, times.getValueAtPercentile(50) / 1_000.0, times.getValueAtPercentile(99) / 1_000.0));
        }
    }

    private static void publish(Child child, String token, String marker, Map<String, Histogram> seen)
            throws IOException, InterruptedException {
        JsonNode filed = send(child, token, "POST", "/api/desk/stories", """
                {"headline": "%s takes the measure of the press", "sections": ["national"],
                 "bodyHtml": "<p>%s</p>"}
                """.formatted(marker, marker));
        String story = filed.required("url").stringValue();
        long start = System.nanoTime();
        send(child, token, "PUT", "/api/desk/stories/" + filed.required("id") + "/publication", "{}");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("story", story);
        places.put("section", "/national");
        places.put("home", "/");
        places.put("RSS", "/feeds/all.rss");
        places.put("news sitemap", "/news-sitemap.xml");
        for (Map.Entry<String, String> place : places.entrySet()) {
            await(child, place.getValue(), marker, start);
            seen.computeIfAbsent(place.getKey(), _ -> new Histogram(TimeUnit.SECONDS.toMicros(20), 3))
                    .recordValue((System.nanoTime() - start) / 1_000);
        }
    }

    private static void await(Child child, String path, String marker, long start)
            throws IOException, InterruptedException {
        while (System.nanoTime() - start < PATIENCE) {
            HttpResponse<byte[]> page = child.get(path);
            if (page.statusCode() == 200 && DemoData.text(page.body()).contains(marker)) {
                return;
            }
            Thread.sleep(1);
        }
        throw new IllegalStateException(path + " does not show the story");
    }

    private static JsonNode send(Child child, String token, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = Child.client()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + child.port() + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
