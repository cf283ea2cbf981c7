package press.broadsheet.search;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Standfirst;

/**
 * The passage of a story in which most of what was looked for stands, as HTML that may be printed as it is: escaped, the
 * words looked for in {@code <mark>}. Made from the words that are in print now, never from the index. Belongs to one
 * inquiry.
 */
public final class Excerpts {

    /** A passage is so long, in UTF-16 code units, give or take a word. */
    private static final int LENGTH = 200;

    /** What stands further down in a very long story is found, but not shown. */
    private static final int READ = 30_000;

    private static final int LEAD = 60;

    private final Marks marks;

    public Excerpts(Inquiry inquiry) {
        this.marks = new Marks(inquiry);
    }

    public String of(Print print) {
        String body = print.copy().body().plainText();
        Folded text = Folded.of(body.length() > READ ? body.substring(0, READ) : body);
        BitSet marked = marks.in(text);
        Standfirst standfirst = print.copy().titles().standfirst();
        if (marked.isEmpty() && standfirst != null) {
            Folded first = Folded.of(standfirst.text());
            return passage(first.source(), marks.in(first));
        }
        return passage(text.source(), marked);
    }

    private static String passage(String text, BitSet marked) {
        int from = from(text, densest(marked));
        int to = to(text, from);
        StringBuilder html = new StringBuilder(LENGTH * 2);
        if (from > 0) {
            html.append("… ");
        }
        write(text, from, to, marked, html);
        if (to < text.length()) {
            html.append(" …");
        }
        return html.toString();
    }

    /** The mark from which a passage holds the most marked characters. */
    private static int densest(BitSet marked) {
        int best = 0;
        int most = 0;
        for (int start = marked.nextSetBit(0); start >= 0; start = marked.nextSetBit(marked.nextClearBit(start))) {
            int held = marked.get(start, start + LENGTH - LEAD).cardinality();
            if (held > most) {
                most = held;
                best = start;
            }
        }
        return best;
    }

    private static int from(String text, int mark) {
        if (mark <= LEAD) {
            return 0;
        }
        int line = text.lastIndexOf('\n', mark) + 1;
        int from = mark - LEAD;
        if (line >= from) {
            return line;
        }
        int space = text.indexOf(' ', from);
        return space >= 0 && space < mark ? space + 1 : whole(text, from);
    }

    private static int to(String text, int from) {
        int to = from + LENGTH;
        if (to >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', to);
        return space > from + LENGTH / 2 ? space : whole(text, to);
    }

    /** The nearest place at which no character is cut in two. */
    private static int whole(String text, int index) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(index) ? index : characters.preceding(index);
    }

    private static void write(String text, int from, int to, BitSet marked, StringBuilder html) {
        for (int index = from; index < to; ) {
            boolean mark = marked.get(index);
            int next = mark ? marked.nextClearBit(index) : marked.nextSetBit(index);
            int end = next < 0 ? to : Math.min(next, to);
            html.append(mark ? "<mark>" : "");
            escape(text, index, end, html);
            html.append(mark ? "</mark>" : "");
            index = end;
        }
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int index = from; index < to; index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append(' ');
                default -> html.append(character);
            }
        }
    }
}
