package press.broadsheet.search;

/**
 * A text folded as {@link Folded} does it, and its words, one after the other: what stands between two spaces, without the
 * stops around it. Nearly all text is plain, and is folded here a good deal faster. Belongs to one thread; to be used again.
 */
final class FoldedText {

    /** Neither part of a word nor of anything but a word's end: an analysis leaves them out there. */
    private static final String STOPS = ".,;:!?\"'()";

    private char[] characters = new char[4_096];
    private int length;
    private boolean korean;
    private int from;
    private int to;
    private int end;

    void set(String text) {
        from = 0;
        to = 0;
        if (!plain(text)) {
            String folded = Folded.of(text).text();
            length = folded.length();
            grow();
            folded.getChars(0, length, characters, 0);
            korean = Syllables.areIn(folded);
        }
    }

    private void grow() {
        if (characters.length < length) {
            characters = new char[length * 2];
        }
    }

    /** Folds a text of which every character stands for itself, but for capitals, quotation marks and dots. */
    private boolean plain(String text) {
        length = text.length();
        grow();
        korean = false;
        int folded = 0;
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            if (character < 0x80) {
                characters[folded++] =
                        character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
            } else if (character >= 0xAC00 && character <= 0xD7A3) {
                characters[folded++] = character;
                korean = true;
            } else {
                switch (character) {
                    case 0xB7 -> {}
                    case 0x2018, 0x2019 -> characters[folded++] = '\'';
                    case 0x201C, 0x201D -> characters[folded++] = '"';
                    default -> {
                        return false;
                    }
                }
            }
        }
        length = folded;
        return true;
    }

    /** True when there is Korean in it. */
    boolean isKorean() {
        return korean;
    }

    /** Goes on to the next word; false when there is none. */
    boolean next() {
        while (to < length) {
            from = to;
            while (from < length && characters[from] <= ' ') {
                from++;
            }
            to = from;
            while (to < length && characters[to] > ' ') {
                to++;
            }
            int after = to;
            while (from < after && isStop(from)) {
                from++;
            }
            while (after > from && isStop(after - 1)) {
                after--;
            }
            if (after > from) {
                end = after;
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int index) {
        return characters[index] < 0x80 && STOPS.indexOf(characters[index]) >= 0;
    }

    char[] characters() {
        return characters;
    }

    /** Where the word begins in the characters. */
    int from() {
        return from;
    }

    int to() {
        return end;
    }
}
