package press.broadsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.staff.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the press of the button until a story shows: the time from sending the publication to seeing it there. */
final class PublishBench {

    private static final int PUBLICATIONS = 400;
    private static final int WARM = 50;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Child child;
    private final String token;
    private final int stories;
    private final Map<String, Histogram> seen = new LinkedHashMap<>();

    private PublishBench(Child child, String token, int stories) {
        this.child = child;
        this.token = token;
        this.stories = stories;
    }

    /** Measures papers of several sizes in turns, so that what else the machine does falls on all of them alike. */
    static void run(List<Integer> counts, IntFunction<Path> folders) throws Exception {
        List<PublishBench> papers = new ArrayList<>();
        try {
            for (int count : counts) {
                papers.add(start(folders.apply(count), count));
            }
            for (int index = 0; index < PUBLICATIONS + WARM; index++) {
                for (PublishBench paper : papers) {
                    paper.publish("Marker" + index + "x", index >= WARM);
                }
            }
            papers.forEach(paper -> paper.report(papers.getFirst()));
        } finally {
            papers.forEach(paper -> paper.child.close());
        }
    }

    private static PublishBench start(Path data, int count) throws Exception {
        GeneratedPaper.fill(data, count);
        String token;
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            token = paper.tokens().issue("bench", Role.EDITOR_IN_CHIEF);
        }
        return new PublishBench(Child.start(data), token, count);
    }

    private void report(PublishBench first) {
        System.out.printf("%,d stories, publish to visible, %d publications%n", stories, PUBLICATIONS);
        seen.forEach((place, times) -> {
            Histogram compared = Objects.requireNonNull(first.seen.get(place));
            System.out.printf(
                    "  %-12s p50 %6.1f ms (%.2f of the first paper's)  p99 %6.1f ms (%.2f)%n",
                    place,
                    millis(times, 50),
                    ratio(times, compared, 50),
                    millis(times, 99),
                    ratio(times, compared, 99));
        });
    }

    private static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }

    private static double ratio(Histogram times, Histogram compared, double percentile) {
        return millis(times, percentile) / millis(compared, percentile);
    }

    private void publish(String marker, boolean counts) throws IOException, InterruptedException {
        JsonNode filed = send("POST", "/api/desk/stories", """
                {"headline": "%s takes the measure of the press", "sections": ["national"],
                 "bodyHtml": "<p>%s</p>"}
                """.formatted(marker, marker));
        String story = filed.required("url").stringValue();
        long start = System.nanoTime();
        send("PUT", "/api/desk/stories/" + filed.required("id") + "/publication", "{}");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("story", story);
        places.put("section", "/national");
        places.put("home", "/");
        places.put("RSS", "/feeds/all.rss");
        places.put("news sitemap", "/news-sitemap.xml");
        for (Map.Entry<String, String> place : places.entrySet()) {
            await(place.getValue(), marker, start);
            if (counts) {
                seen.computeIfAbsent(place.getKey(), _ -> new Histogram(TimeUnit.SECONDS.toMicros(20), 3))
                        .recordValue((System.nanoTime() - start) / 1_000);
            }
        }
    }

    private void await(String path, String marker, long start) throws IOException, InterruptedException {
        while (System.nanoTime() - start < PATIENCE) {
            HttpResponse<byte[]> page = child.get(path);
            if (page.statusCode() == 200 && DemoData.text(page.body()).contains(marker)) {
                return;
            }
            Thread.sleep(1);
        }
        throw new IllegalStateException(path + " does not show the story");
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
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
