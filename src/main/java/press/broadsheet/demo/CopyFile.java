package press.broadsheet.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of demo copy: lines of {@code key: value}, a line of three hyphens, then HTML. See docs/demo-paper.md. */
record CopyFile(String name, Map<String, String> head, String body) {

    static CopyFile parse(String name, String text) {
        int end = text.indexOf("\n---\n");
        if (end < 0) {
            throw new IllegalStateException(name + " has no line --- between head and body");
        }
        Map<String, String> head = new LinkedHashMap<>();
        text.substring(0, end).lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(name + " has a head line without a colon: " + line);
            }
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new CopyFile(name, head, text.substring(end + 5));
    }

    String required(String key) {
        String value = get(key);
        if (value == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return value;
    }

    @Nullable
    String get(String key) {
        String value = head.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    List<String> list(String key, String between) {
        String value = get(key);
        return value == null
                ? List.of()
                : Stream.of(value.split(between))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
