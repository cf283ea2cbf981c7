package press.broadsheet.story;

import java.text.Normalizer;

/**
 * The rule for every short text of a story: NFC, no control or invisible formatting characters, inner white space
 * folded, a stated length.
 */
public final class Wording {

    private Wording() {}

    /**
     * Returns the text as it may be printed.
     *
     * @param field the name of the field as a desk script knows it, for the error
     * @param limit the longest text allowed, in UTF-16 code units
     * @throws UnfitForPrint when the text is blank or longer than the limit
     */
    public static String fit(String field, String text, int limit) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            throw new UnfitForPrint(field, field + " is empty");
        }
        if (clean.length() > limit) {
            throw new UnfitForPrint(
                    field, "%s has %d characters, at most %d are allowed".formatted(field, clean.length(), limit));
        }
        return clean;
    }

    /** The same for a text that may be empty. */
    static String optional(String field, String text, int limit) {
        String clean = clean(text);
        return clean.isEmpty() ? "" : fit(field, clean, limit);
    }

    /** Folds white space and drops what has no shape on paper; a text with nothing to see in it becomes "". */
    public static String clean(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (Character.isWhitespace(point) || (Character.isSpaceChar(point) && point != 0xA0)) {
                gap = !clean.isEmpty();
            } else if (printable(point)) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.appendCodePoint(point);
            }
        }
        return showsNothing(clean) ? "" : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Drops characters that XML 1.0 forbids or that could turn the reading direction of a page; keeps white space. */
    public static String body(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || printable(point))
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** True for text of which nothing can have to be dropped or composed: nearly all, and stored copy is read often. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** True for plain text in one line that begins with something to see and has single spaces between words alone. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean space = character == ' ' || character == 0xA0;
            if (!isPlain(character)
                    || character == '\n'
                    || character == '\t'
                    || character == 0x3000
                    || (space && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    private static boolean isPlain(char character) {
        if (character < 0x300) {
            return (character >= ' ' && character < 0x7F)
                    || (character >= 0xA0 && character != 0xAD)
                    || character == '\n'
                    || character == '\t';
        }
        // dashes and quotation marks, the stops of Korean and Chinese, ideographs, Hangul syllables
        return (character >= 0x2010 && character <= 0x2027)
                || (character >= 0x3000 && character <= 0x3020)
                || (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0xAC00 && character <= 0xD7A3);
    }

    private static boolean showsNothing(CharSequence text) {
        return text.codePoints().allMatch(point -> switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                true;
            default -> point == 0x2800;
        });
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            // Joiners shape scripts and emoji; everything else of this class hides or reorders text.
            case Character.FORMAT -> point == 0x200C || point == 0x200D || point > 0xFFFF;
            // Hangul fillers are letters without a shape: a headline made of them looks empty.
            default -> point != 0x115F && point != 0x1160 && point != 0x3164 && point != 0xFFA0 && point != 0xFFFE;
        };
    }
}
