package press.broadsheet.masthead;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/**
 * What sets a title's looks apart from those that ship.
 *
 * @param accent the colour of lines and marks on light paper, such as {@code #a8144f}, or null for the usual one
 * @param darkAccent the same on dark paper; null for the accent made light enough
 * @param headlines the face of the headlines
 */
public record Dress(@Nullable String accent, @Nullable String darkAccent, Face headlines) {

    /** As the looks ship. */
    public static final Dress USUAL = new Dress(null, null, Face.USUAL);

    /** The lightest and the darkest ground on which the accent stands, by the tokens of the looks. */
    private static final String LIGHT_TINT = "#f4f0e8";

    private static final String DARK_TINT = "#1f1d1a";

    /** WCAG 2.2, 1.4.3: small text. */
    private static final double READABLE = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Faces that every reader's machine has, or that ship. */
    public enum Face {
        USUAL,
        SERIF,
        SANS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws UnfitForPrint when there is no such face */
        public static Face of(String word) {
            for (Face face : values()) {
                if (face.word().equals(word)) {
                    return face;
                }
            }
            throw new UnfitForPrint("dress.headlines", "headlines are usual, serif or sans, not \"" + word + "\"");
        }
    }

    public Dress {
        accent = colour("dress.accent", accent, LIGHT_TINT, "light");
        darkAccent = colour("dress.darkAccent", darkAccent, DARK_TINT, "dark");
    }

    private static @Nullable String colour(String field, @Nullable String given, String ground, String paper) {
        if (given == null) {
            return null;
        }
        String colour = given.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw new UnfitForPrint(field, "a colour is written like #a8144f, not \"" + given + "\"");
        }
        double contrast = Contrast.of(colour, ground);
        if (contrast < READABLE) {
            throw new UnfitForPrint(
                    field,
                    String.format(
                            Locale.ROOT,
                            "%s has a contrast of %.1f to 1 with %s paper; text needs 4.5 to 1",
                            colour,
                            contrast,
                            paper));
        }
        return colour;
    }

    /** The accent for dark paper: the one that was given, or the light one with as much white as makes it readable. */
    public @Nullable String onDark() {
        String light = accent;
        if (darkAccent != null || light == null) {
            return darkAccent;
        }
        for (int white = 0; white < 100; white += 5) {
            String mixed = Contrast.withWhite(light, white);
            if (Contrast.of(mixed, DARK_TINT) >= READABLE) {
                return mixed;
            }
        }
        return "#ffffff";
    }
}
