package press.broadsheet.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which it is compared: NFKC, small letters, one kind of quotation mark, without the dots that Korean
 * sets between words. Only ever a key; what readers see is the source.
 *
 * @param source the text, NFC
 * @param origins where in the source each character of the folded text comes from, and at the end the source's length
 */
record Folded(String source, String text, int[] origins) {

    static Folded of(String text) {
        String source = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(source.length());
        int[] origins = new int[source.length() + 16];
        for (int index = 0; index < source.length(); ) {
            int point = source.codePointAt(index);
            int before = folded.length();
            fold(point, folded);
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2);
            }
            Arrays.fill(origins, before, folded.length(), index);
            index += Character.charCount(point);
        }
        origins[folded.length()] = source.length();
        return new Folded(source, folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    private static void fold(int point, StringBuilder folded) {
        if (point < 0x80 || (point >= 0xAC00 && point <= 0xD7A3)) {
            folded.append((char) Character.toLowerCase(point));
            return;
        }
        switch (point) {
            // middle dots of three standards, and what has no shape at all
            case 0xB7, 0x318D, 0x30FB, 0x2027, 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> {}
            case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032 -> folded.append('\'');
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> folded.append('"');
            default ->
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        .codePoints()
                        .map(Character::toLowerCase)
                        .forEach(folded::appendCodePoint);
        }
    }

    /** The place in the source of a character of the folded text. */
    int origin(int index) {
        return origins[index];
    }
}
