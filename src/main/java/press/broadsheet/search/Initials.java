package press.broadsheet.search;

import java.text.Normalizer;

/** The first consonants of Korean syllables, by which Koreans abbreviate: ㅂㅅ for 버스. */
final class Initials {

    private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** Two consonants that a keyboard puts together when they are typed one after the other. */
    private static final String[] GROWN = {"ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"};

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int SYLLABLES_EACH = 588;
    private static final int FIRST_CONJOINING = 0x1100;

    private Initials() {}

    /** The initials of a text, other letters and digits as they are, without anything between. */
    static String of(String text) {
        StringBuilder initials = new StringBuilder();
        text.codePoints().forEach(point -> {
            int letter = letter(point);
            if (letter >= 0) {
                initials.append(LETTERS.charAt(letter));
            } else if (Character.isLetterOrDigit(point)) {
                initials.appendCodePoint(Character.toLowerCase(point));
            }
        });
        return initials.toString();
    }

    private static int letter(int point) {
        if (point >= FIRST && point <= LAST) {
            return (point - FIRST) / SYLLABLES_EACH;
        }
        boolean conjoining = point >= FIRST_CONJOINING && point < FIRST_CONJOINING + LETTERS.length();
        return conjoining ? point - FIRST_CONJOINING : -1;
    }

    /** What was typed as initials; empty when there is anything else in it than initials and spaces. */
    static String typed(String text) {
        StringBuilder initials = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (LETTERS.indexOf(letter) >= 0) {
                initials.append(letter);
            } else if (letter(letter) >= 0 && letter < FIRST) {
                initials.append(LETTERS.charAt(letter(letter)));
            } else if (!grown(letter, initials) && !Character.isWhitespace(letter)) {
                return "";
            }
        }
        return initials.toString();
    }

    private static boolean grown(char letter, StringBuilder initials) {
        for (String one : GROWN) {
            String folded = Normalizer.normalize(one.substring(0, 1), Normalizer.Form.NFKC);
            if (one.charAt(0) == letter || folded.charAt(0) == letter) {
                initials.append(one, 1, one.length());
                return true;
            }
        }
        return false;
    }
}
