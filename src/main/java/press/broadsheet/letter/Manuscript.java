package press.broadsheet.letter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Wording;

/**
 * A letter as its writer typed it, cleaned of what cannot be printed; whether it may be taken is said by {@link #faults}.
 *
 * @param email never printed, and kept no longer than the words
 * @param subject may be empty
 * @param mayPrint the writer agrees to be printed with name and place
 * @param mayEdit the writer agrees to be shortened and mended
 */
public record Manuscript(
        Kind kind,
        String name,
        String place,
        String email,
        String subject,
        String text,
        boolean mayPrint,
        boolean mayEdit) {

    /** The longest of the short fields, in characters. */
    public static final int LINE = 80;

    public static final int SUBJECT = 150;

    /** The shortest letter, in characters as readers count them. */
    public static final int LEAST = 20;

    private static final int EMAIL = 200;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern GAP = Pattern.compile("\n[ \t]*+(?:\n[ \t]*+)++");

    /** To whom a letter is written. */
    public enum Kind {
        /** To the editor. */
        LETTER(3_000),
        /** To somebody else, for all to read. */
        OPEN_LETTER(8_000);

        private final int limit;

        Kind(int limit) {
            this.limit = limit;
        }

        /** The longest text, in characters as readers count them. */
        public int limit() {
            return limit;
        }

        /** As forms, tables and scripts write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads a kind; anything unknown is a letter to the editor. */
        public static Kind of(String word) {
            return OPEN_LETTER.word().equals(word) ? OPEN_LETTER : LETTER;
        }
    }

    /** A part of the form. */
    public enum Field {
        NAME,
        PLACE,
        EMAIL,
        SUBJECT,
        TEXT,
        PRINT
    }

    /** What is wrong with a field. */
    public enum Wrong {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        ODD
    }

    /** A field and what is wrong with it. */
    public record Fault(Field field, Wrong wrong) {}

    public Manuscript {
        name = Wording.clean(name);
        place = Wording.clean(place);
        email = Wording.clean(email);
        subject = Wording.clean(subject);
        text = Wording.body(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** Everything that keeps the letter from being taken, in the order of the form. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        line(Field.NAME, name, faults);
        line(Field.PLACE, place, faults);
        if (email.isEmpty()) {
            faults.add(new Fault(Field.EMAIL, Wrong.MISSING));
        } else if (email.length() > EMAIL || !ADDRESS.matcher(email).matches()) {
            faults.add(new Fault(Field.EMAIL, Wrong.ODD));
        }
        if (length(subject) > SUBJECT) {
            faults.add(new Fault(Field.SUBJECT, Wrong.TOO_LONG));
        }
        int length = length(text);
        if (text.isEmpty()) {
            faults.add(new Fault(Field.TEXT, Wrong.MISSING));
        } else if (length < LEAST) {
            faults.add(new Fault(Field.TEXT, Wrong.TOO_SHORT));
        } else if (length > kind.limit()) {
            faults.add(new Fault(Field.TEXT, Wrong.TOO_LONG));
        }
        if (!mayPrint) {
            faults.add(new Fault(Field.PRINT, Wrong.MISSING));
        }
        return faults;
    }

    private static void line(Field field, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(new Fault(field, Wrong.MISSING));
        } else if (length(text) > LINE) {
            faults.add(new Fault(field, Wrong.TOO_LONG));
        } else if (!LETTERS.matcher(text).find()) {
            faults.add(new Fault(field, Wrong.ODD));
        }
    }

    /** How many characters a reader would count: a syllable, an emoji is one. */
    public static int length(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** A text as paragraphs: an empty line parts them, a line break stays one. */
    public static List<Block> paragraphs(String text) {
        return Stream.of(GAP.split(text))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(paragraph -> new Block.Paragraph(lines(paragraph)))
                .toList();
    }

    private static List<Inline> lines(String paragraph) {
        List<Inline> lines = new ArrayList<>();
        for (String line : paragraph.split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.Break());
            }
            lines.add(Inline.Text.plain(line.strip()));
        }
        return lines;
    }
}
