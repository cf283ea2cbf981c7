package press.broadsheet.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first view of a story weighs over the wire, without pictures. */
final class WeightBench {

    private static final Pattern LOADED = Pattern.compile(
            "<(?:link[^>]+rel=\"?(?:stylesheet|preload|icon|manifest)\"?[^>]*href|script[^>]+src)=\"([^\"]+)\"");
    private static final Pattern AS_PICTURE = Pattern.compile("as=\"?image");

    private WeightBench() {}

    static void run(Path data) throws Exception {
        DemoData.fill(data);
        try (Child child = Child.start(data)) {
            String path = DemoData.aStory(child);
            HttpResponse<byte[]> page = child.get(path);
            long bytes = weight(page);
            System.out.printf("  %,7d bytes  %s%n", bytes, path);
            Set<String> loaded = new LinkedHashSet<>();
            Matcher matcher = LOADED.matcher(DemoData.text(page.body()));
            while (matcher.find()) {
                // An icon that stands in the page itself is weighed with it.
                if (!matcher.group(1).startsWith("data:")
                        && !AS_PICTURE.matcher(matcher.group()).find()) {
                    loaded.add(matcher.group(1));
                }
            }
            for (String one : loaded) {
                if (!one.startsWith("/")) {
                    throw new IllegalStateException("the page loads " + one + " from elsewhere");
                }
                long weight = weight(child.get(one));
                System.out.printf("  %,7d bytes  %s%n", weight, one);
                bytes += weight;
            }
            System.out.printf(
                    "first view of a story: %,d bytes with headers in %d requests, none to third parties%n",
                    bytes, loaded.size() + 1);
        }
    }

    private static long weight(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " answers " + response.statusCode());
        }
        long head = response.headers().map().entrySet().stream()
                .mapToLong(entry -> entry.getValue().stream()
                        .mapToLong(value -> entry.getKey().length() + value.length() + 4)
                        .sum())
                .sum();
        return response.body().length + head;
    }
}
