package press.broadsheet.archive.imports.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its items, one after the other, however long the file is and whether or not it is well-formed. A
 * document type is passed over, and with it every entity that it would declare. Not safe for use by many threads.
 */
public final class ItemScanner {

    /** The longest item, in UTF-16 code units. */
    public static final int LIMIT = 20_000_000;

    private static final int HEAD_LIMIT = 1_000_000;
    private static final int LOOK_AHEAD = 300;
    private static final Set<String> ROOTS = Set.of("channel", "rss", "feed", "RDF");
    private static final Set<String> PREFIXES = Set.of("atom", "atom10", "a", "rss", "rss1");

    /** Where a CDATA section that lacks its end must have ended. */
    private static final Pattern NEXT_ITEM =
            Pattern.compile("</(item|entry)>\\s*(?:<\\1[\\s>]|</channel>|</feed>|</rss>|\\z).*", Pattern.DOTALL);

    private final Window window;
    private final Set<String> names;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private @Nullable String open;
    private @Nullable String root;
    private boolean closed;
    private boolean started;
    private boolean tooLarge;

    /** @param names the elements to cut out; {@code item} and {@code entry} end one another */
    public ItemScanner(Reader reader, Set<String> names) {
        this.window = new Window(reader);
        this.names = Set.copyOf(names);
    }

    /** What stands around the pieces so far, from the root's start tag on. */
    public String head() {
        return head.toString();
    }

    /** True when the end was read of what holds the items: nothing was cut off behind the last piece. */
    public boolean isClosed() {
        return closed;
    }

    /** The next piece, or null at the end of the file. */
    public @Nullable Chunk next() throws IOException {
        while (!window.isAtEnd()) {
            if (window.peek() != '<') {
                window.takeUntil('<', '<', target());
            } else if (window.startsWith("<!--")) {
                window.passOver("-->");
            } else if (window.startsWith("<![CDATA[")) {
                cdata();
            } else if (window.startsWith("<!")) {
                window.passDocumentType();
            } else if (window.startsWith("<?")) {
                window.passOver("?>");
            } else {
                Chunk done = tag();
                if (done != null) {
                    return done;
                }
            }
            checkLength();
        }
        return open == null ? null : finish(Chunk.End.CUT_BY_END);
    }

    private StringBuilder target() {
        return open == null ? head : piece;
    }

    private void checkLength() {
        if (!started || (open == null && head.length() > HEAD_LIMIT)) {
            head.setLength(started ? HEAD_LIMIT : 0);
        }
        if (piece.length() > LIMIT) {
            tooLarge = true;
            piece.setLength(200);
        }
    }

    private void cdata() throws IOException {
        StringBuilder to = target();
        while (!window.isAtEnd()) {
            if (window.startsWith("]]>")) {
                passOverInto(3, to);
                return;
            }
            if (window.peek() == '<'
                    && open != null
                    && NEXT_ITEM.matcher(aheadAtTag()).matches()) {
                return;
            }
            to.append(window.take());
            window.takeUntil(']', '<', to);
            checkLength();
        }
    }

    private String aheadAtTag() throws IOException {
        return window.startsWith("</") ? window.ahead(LOOK_AHEAD) : "";
    }

    private void passOverInto(int count, StringBuilder to) {
        for (int index = 0; index < count; index++) {
            to.append(window.take());
        }
    }

    private @Nullable Chunk tag() throws IOException {
        String ahead = window.ahead(64);
        boolean closing = ahead.startsWith("</");
        String name = XmlName.at(ahead, closing ? 2 : 1);
        if (name.isEmpty()) {
            target().append(window.take());
            return null;
        }
        return closing ? endTag(name) : startTag(name);
    }

    private @Nullable Chunk startTag(String name) throws IOException {
        started = true;
        root = root == null ? name : root;
        boolean cuts = isCut(name);
        if (open != null && cuts && isItem(name)) {
            return finish(Chunk.End.CUT_BY_NEXT);
        }
        if (open == null && cuts) {
            open = name;
        }
        boolean empty = readTag(target());
        return empty && cuts && name.equals(open) && piece.indexOf("<", 1) < 0 ? finish(Chunk.End.CLOSED) : null;
    }

    private @Nullable Chunk endTag(String name) throws IOException {
        if (open != null && ROOTS.contains(XmlName.local(name))) {
            return finish(Chunk.End.CUT_BY_NEXT);
        }
        closed |= open == null && (name.equals(root) || isEndOfItems(name));
        readTag(target());
        return name.equals(open) ? finish(Chunk.End.CLOSED) : null;
    }

    /** In RSS 1.0 the items stand behind the channel. */
    private boolean isEndOfItems(String name) {
        return XmlName.local(name).equals("channel")
                && root != null
                && !XmlName.local(root).equals("RDF");
    }

    /** Reads a tag to its end; true when it is empty. A second opening bracket ends it too: no tag holds one. */
    private boolean readTag(StringBuilder to) throws IOException {
        to.append(window.take());
        char quote = 0;
        char last = 0;
        while (!window.isAtEnd() && window.peek() != '<') {
            char taken = window.take();
            to.append(taken);
            if (quote == 0 && taken == '>') {
                return last == '/';
            }
            if (taken == '"' || taken == '\'') {
                quote = quote == 0 ? taken : quote == taken ? 0 : quote;
            }
            last = taken;
        }
        return false;
    }

    private boolean isCut(String name) {
        return names.contains(name) || (names.contains(XmlName.local(name)) && PREFIXES.contains(XmlName.prefix(name)));
    }

    private static boolean isItem(String name) {
        String local = XmlName.local(name);
        return local.equals("item") || local.equals("entry");
    }

    private Chunk finish(Chunk.End end) {
        String name = open == null ? "" : open;
        String text = piece.toString();
        boolean passedOver = tooLarge;
        open = null;
        tooLarge = false;
        piece.setLength(0);
        return passedOver
                ? new Chunk.TooLarge(name, text.substring(0, Math.min(200, text.length())))
                : new Chunk.Piece(name, text, end);
    }
}
