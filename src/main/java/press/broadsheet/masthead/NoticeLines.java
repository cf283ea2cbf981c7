package press.broadsheet.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/** Checks the lines of files that programs read. Comments and empty lines are kept as they are. */
final class NoticeLines {

    private static final int LINES = 5_000;
    private static final int LENGTH = 1_000;

    /** What a file of lines in plain text can hold; a line break would be two lines. */
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E\\xA0-\\uFFFF]*");

    private static final Pattern CONTACT =
            Pattern.compile("mailto:[^\\s@]+@[^\\s@]+\\.[^\\s@]+|https://[^\\s/]+(?:/\\S*)?|tel:\\+?[0-9-]{3,20}");

    private NoticeLines() {}

    /**
     * The lines without space around them.
     *
     * @param fault says what is wrong with a line that is no comment, or null
     * @throws UnfitForPrint naming the first line that is wrong, as {@code ads[2]} and by its text
     */
    static List<String> each(String field, List<String> lines, Function<String, @Nullable String> fault) {
        if (lines.size() > LINES) {
            throw new UnfitForPrint(field, "%s has at most %,d lines".formatted(field, LINES));
        }
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            String wrong = wrong(text, fault);
            if (wrong != null) {
                String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
                throw new UnfitForPrint(
                        field + "[" + kept.size() + "]",
                        "line %d of %s, \"%s\": %s".formatted(kept.size() + 1, field, shown, wrong));
            }
            kept.add(text);
        }
        return List.copyOf(kept);
    }

    private static @Nullable String wrong(String line, Function<String, @Nullable String> fault) {
        if (line.length() > LENGTH) {
            return "a line has at most %,d characters".formatted(LENGTH);
        }
        if (!PLAIN.matcher(line).matches()) {
            return "it has a character that a line of text cannot have";
        }
        return line.isEmpty() || line.startsWith("#") ? null : fault.apply(line);
    }

    static @Nullable String contactFault(String contact) {
        return CONTACT.matcher(contact).matches()
                ? null
                : "a contact is like mailto:security@paper.example, https://paper.example/security or tel:+82-2-555-0100";
    }
}
