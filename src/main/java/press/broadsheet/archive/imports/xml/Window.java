package press.broadsheet.archive.imports.xml;

import java.io.IOException;
import java.io.Reader;

/** Characters of a long text with a look ahead. Not safe for use by many threads. */
final class Window {

    private final Reader reader;
    private final char[] held = new char[1 << 15];
    private int position;
    private int limit;
    private boolean ended;

    Window(Reader reader) {
        this.reader = reader;
    }

    boolean isAtEnd() throws IOException {
        return !has(1);
    }

    char peek() {
        return held[position];
    }

    char take() {
        char taken = held[position];
        position++;
        return taken;
    }

    boolean startsWith(String text) throws IOException {
        if (!has(text.length())) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (held[position + index] != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** The next characters, at most {@code count}, without taking them. */
    String ahead(int count) throws IOException {
        has(count);
        return new String(held, position, Math.min(count, limit - position));
    }

    /** Appends what stands before the next of two characters and takes it. */
    void takeUntil(char one, char other, StringBuilder to) throws IOException {
        while (!isAtEnd()) {
            int from = position;
            while (position < limit && held[position] != one && held[position] != other) {
                position++;
            }
            to.append(held, from, position - from);
            if (position < limit) {
                return;
            }
        }
    }

    /** Passes over everything up to and with a text. */
    void passOver(String end) throws IOException {
        while (!isAtEnd() && !startsWith(end)) {
            take();
        }
        for (int index = 0; index < end.length() && !isAtEnd(); index++) {
            take();
        }
    }

    /** Passes over a document type with everything that it declares. */
    void passDocumentType() throws IOException {
        int brackets = 0;
        while (!isAtEnd()) {
            char taken = take();
            if (taken == '[') {
                brackets++;
            } else if (taken == ']') {
                brackets--;
            } else if (taken == '>' && brackets <= 0) {
                return;
            }
        }
    }

    private boolean has(int count) throws IOException {
        if (limit - position >= count) {
            return true;
        }
        System.arraycopy(held, position, held, 0, limit - position);
        limit -= position;
        position = 0;
        while (limit < count && !ended) {
            int read = reader.read(held, limit, held.length - limit);
            if (read < 0) {
                ended = true;
            } else {
                limit += read;
            }
        }
        return limit >= count;
    }
}
