package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.story.Wording;

/**
 * What a reader looks for: words, which must all be there, "words in a row", and -words that must not be there. Every text
 * can be read as one; a mark that makes no sense is a plain character. Of a text, the first {@value #LENGTH} characters and
 * the first {@value #WORDS} words count.
 *
 * @param typed the text as it is shown again: cut, without what cannot be printed
 */
public record Inquiry(String typed, List<String> wanted, List<String> unwanted) {

    public static final int LENGTH = 500;
    public static final int WORDS = 32;

    public Inquiry {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    public static Inquiry read(String text) {
        // Jamo, three to a syllable, are put together before they are counted.
        String typed = cut(Wording.clean(cut(text, 4 * LENGTH)), LENGTH);
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String rest = Folded.of(typed).text().strip();
        while (!rest.isEmpty() && wanted.size() + unwanted.size() < WORDS) {
            boolean minus = rest.length() > 1 && rest.charAt(0) == '-' && !Character.isWhitespace(rest.charAt(1));
            int from = minus ? 1 : 0;
            int end = end(rest, from);
            String piece = rest.substring(from, end).replace('"', ' ').strip();
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                (minus ? unwanted : wanted).add(piece);
            }
            rest = rest.substring(end).strip();
        }
        return new Inquiry(typed, wanted, unwanted);
    }

    /** Where the piece ends that begins here: at the closing quotation mark where there is one, else at a space. */
    private static int end(String text, int from) {
        if (text.charAt(from) == '"') {
            int closing = text.indexOf('"', from + 1);
            if (closing > 0) {
                return closing + 1;
            }
        }
        int end = from + 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '"') {
            end++;
        }
        return end;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** All that is wanted, one after the other. */
    String row() {
        return String.join(" ", wanted);
    }

    /** True when there is nothing to look for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }
}
