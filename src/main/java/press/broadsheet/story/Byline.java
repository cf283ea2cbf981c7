package press.broadsheet.story;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote a story: names in the order they are printed, at most 20. */
public record Byline(List<String> names) {

    public static final int LIMIT = 20;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;·]\\s*|\\s+(?:and|및)\\s+");

    public Byline {
        names = names.stream().map(name -> Wording.fit("byline", name, 120)).toList();
        if (names.isEmpty() || names.size() > LIMIT) {
            throw new UnfitForPrint("byline", "a byline has 1 to %d names, not %d".formatted(LIMIT, names.size()));
        }
    }

    /** Reads "A, B and C"; a leading "By" is dropped. */
    public static Byline parse(String text) {
        String names = Wording.clean(text).replaceFirst("(?i)^by\\s+", "");
        return new Byline(Stream.of(BETWEEN_NAMES.split(names))
                .filter(name -> !name.isBlank())
                .toList());
    }

    /** The names as one line, comma between them. */
    public String text() {
        return String.join(", ", names);
    }
}
