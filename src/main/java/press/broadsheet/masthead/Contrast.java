package press.broadsheet.masthead;

import java.util.Locale;

/** How well a colour can be told from another, by WCAG 2.2: from 1 (not at all) to 21 (black on white). */
final class Contrast {

    private Contrast() {}

    /** @param one a colour such as {@code #a8144f} */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 0)) + 0.7152 * linear(part(colour, 1)) + 0.0722 * linear(part(colour, 2));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }

    /** A colour mixed with so many hundredths of white. */
    static String withWhite(String colour, int hundredths) {
        StringBuilder mixed = new StringBuilder("#");
        for (int index = 0; index < 3; index++) {
            int part = part(colour, index);
            mixed.append(String.format(Locale.ROOT, "%02x", part + (255 - part) * hundredths / 100));
        }
        return mixed.toString();
    }
}
