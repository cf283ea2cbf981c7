package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.story.Wording;

/** Reads one text from left to right. */
final class InquiryReader {

    private final String typed;
    private final String text;
    private final SectionNames sections;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Limit> exceptions = new ArrayList<>();
    private int at;

    InquiryReader(String text, SectionNames sections) {
        // Jamo, three to a syllable, are put together before they are counted.
        this.typed = cut(Wording.clean(cut(text, 4 * Inquiry.LENGTH)), Inquiry.LENGTH);
        this.text = Folded.of(typed).text();
        this.sections = sections;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    Inquiry read() {
        skipSpace();
        while (at < text.length() && pieces() < Inquiry.WORDS) {
            boolean minus =
                    text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            at += minus ? 1 : 0;
            if (!readLimit(minus ? exceptions : limits)) {
                readWords(minus ? unwanted : wanted);
            }
            skipSpace();
        }
        return new Inquiry(typed, wanted, unwanted, limits, exceptions);
    }

    private int pieces() {
        return wanted.size() + unwanted.size() + limits.size() + exceptions.size();
    }

    /** Takes an operator with its value; false, and nothing is taken, when none that makes sense stands here. */
    private boolean readLimit(List<Limit> into) {
        int colon = at;
        while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':') {
            return false;
        }
        Optional<Operator> operator = Operator.named(text.substring(at, colon));
        int value = pastSpace(colon + 1);
        if (operator.isEmpty() || value == text.length()) {
            return false;
        }
        int end = end(value);
        Optional<Limit> limit = operator.get().limit(unquoted(value, end), sections);
        limit.ifPresent(one -> {
            into.add(one);
            at = end;
        });
        return limit.isPresent();
    }

    private void readWords(List<String> into) {
        int end = end(at);
        String piece = unquoted(at, end);
        if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
            into.add(piece);
        }
        at = end;
    }

    /** Where the piece ends that begins here: at the closing quotation mark where there is one, else at a space. */
    private int end(int from) {
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

    private String unquoted(int from, int end) {
        return text.substring(from, end).replace('"', ' ').strip();
    }

    private void skipSpace() {
        at = pastSpace(at);
    }

    private int pastSpace(int from) {
        int index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
