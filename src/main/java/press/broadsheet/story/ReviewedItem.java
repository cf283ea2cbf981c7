package press.broadsheet.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a review is about. Every text but the name may be empty.
 *
 * @param by author, director, cook, company: who made it
 * @param publisher the house it comes from
 * @param year when it came out, as printed
 * @param details pages, price, minutes, address
 */
public record ReviewedItem(Kind kind, String name, String by, String publisher, String year, String details) {

    private static final int NAME = 200;
    private static final int DETAILS = 500;

    /** What kind of thing was reviewed. */
    public enum Kind {
        BOOK,
        FILM,
        SERIES,
        RECORD,
        CONCERT,
        PLAY,
        EXHIBITION,
        GAME,
        RESTAURANT,
        OTHER;

        /** As scripts write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind parse(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UnfitForPrint(
                            "kind",
                            "a review is about one of %s, not \"%s\""
                                    .formatted(
                                            Arrays.stream(values())
                                                    .map(Kind::word)
                                                    .collect(Collectors.joining(", ")),
                                            Wording.clean(text))));
        }
    }

    public ReviewedItem {
        name = Wording.fit("name", name, NAME);
        by = Wording.optional("by", by, NAME);
        publisher = Wording.optional("publisher", publisher, NAME);
        year = Wording.optional("year", year, 20);
        details = Wording.optional("details", details, DETAILS);
    }
}
