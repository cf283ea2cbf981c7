package press.broadsheet.archive.imports.wxr;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words in square brackets that WordPress replaces when it prints. A bracket is one when it is known, has attributes
 * or an end; {@code [1]} and {@code [sic]} are text. What is not known is taken away, and what stands between its
 * beginning and end is kept. Belongs to one thread.
 */
final class Shortcodes {

    private static final Pattern BEGINNING = Pattern.compile(
            "\\[(\\[?)([A-Za-z][A-Za-z0-9_-]{1,60})((?:[\\s=](?:[^\\]\"'<>]|\"[^\"]{0,2000}\"|'[^']{0,2000}'|<[^>]{0,500}>)*+)?)\\](\\]?)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'\\]]+))|\"([^\"]*)\"|(\\S+)");
    private static final int DEPTH = 10;

    private static final Set<String> KNOWN = Set.of(
            "caption",
            "wp_caption",
            "gallery",
            "embed",
            "youtube",
            "vimeo",
            "audio",
            "video",
            "playlist",
            "code",
            "sourcecode",
            "source",
            "preformatted",
            "contact-form",
            "contact-form-7",
            "archives",
            "recent-posts",
            "wpvideo",
            "vc_row",
            "vc_column",
            "vc_column_text",
            "divider",
            "toc");

    /** @param attributes by name; one without a name stands under "" */
    record Found(String name, Map<String, String> attributes, String inner) {}

    private final Function<Found, @Nullable String> html;
    private final Consumer<String> notes;

    /** @param html what is to stand in place of a shortcode, or null where it is not known */
    Shortcodes(Function<Found, @Nullable String> html, Consumer<String> notes) {
        this.html = html;
        this.notes = notes;
    }

    String print(String content) {
        return print(content, 0);
    }

    private String print(String content, int depth) {
        if (depth > DEPTH || content.indexOf('[') < 0) {
            return content;
        }
        StringBuilder printed = new StringBuilder(content.length());
        Matcher beginning = BEGINNING.matcher(content);
        int done = 0;
        while (done < content.length() && beginning.find(done)) {
            printed.append(content, done, beginning.start());
            done = one(content, beginning, printed, depth);
        }
        return printed.append(content, done, content.length()).toString();
    }

    private int one(String content, Matcher beginning, StringBuilder printed, int depth) {
        String name = beginning.group(2).toLowerCase(Locale.ROOT);
        if (!beginning.group(1).isEmpty() && !beginning.group(4).isEmpty()) {
            printed.append(content, beginning.start() + 1, beginning.end() - 1);
            return beginning.end();
        }
        String attributes = beginning.group(3) == null ? "" : beginning.group(3);
        String ending = "[/" + beginning.group(2) + "]";
        int inside = beginning.end() - beginning.group(4).length();
        int end = attributes.endsWith("/") ? -1 : content.indexOf(ending, inside);
        if (end < 0 && !KNOWN.contains(name) && attributes.indexOf('=') < 0) {
            printed.append(content, beginning.start(), inside);
            return inside;
        }
        String inner = end < 0 ? "" : print(content.substring(inside, end), depth + 1);
        printed.append(beginning.group(1)).append(replaced(new Found(name, attributes(attributes), inner)));
        return end < 0 ? inside : end + ending.length();
    }

    private String replaced(Found found) {
        String known = html.apply(found);
        if (known == null) {
            notes.accept("left out: the shortcode [" + found.name() + "]");
        }
        return known == null ? found.inner() : known;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String name = attribute.group(1) == null ? "" : attribute.group(1).toLowerCase(Locale.ROOT);
            for (int group = 2; group <= 6; group++) {
                if (attribute.group(group) != null) {
                    attributes.putIfAbsent(name, attribute.group(group));
                }
            }
        }
        return attributes;
    }
}
