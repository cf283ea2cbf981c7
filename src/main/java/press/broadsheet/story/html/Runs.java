package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;
import press.broadsheet.story.Wording;

/**
 * The text of one paragraph while it is read: folds white space as a browser would, also where it lies between two
 * elements. Not safe for use by many threads.
 */
final class Runs {

    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private List<Mark> marks = List.of();
    /** The marks of white space that has been read and not yet printed. */
    private @Nullable List<Mark> gap;

    private boolean lineBreak;

    void text(String raw, List<Mark> with) {
        String text = Wording.body(raw.replace('\r', ' ').replace('\f', ' '));
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == ' ' || character == '\n' || character == '\t') {
                gap = gap == null ? with : gap;
            } else {
                closeGap(with);
                append(character, with);
            }
        }
    }

    /** Breaks the line; false where the break before has no text after it yet, so that the two end the paragraph. */
    boolean breakLine() {
        boolean second = lineBreak;
        gap = null;
        lineBreak = !isEmpty();
        return !second;
    }

    /** The text so far, without the space around it; empty where there is nothing to see. */
    List<Inline> take() {
        closeRun();
        List<Inline> taken = runs.stream().anyMatch(Runs::isSeen) ? List.copyOf(runs) : List.of();
        runs.clear();
        gap = null;
        lineBreak = false;
        return taken;
    }

    private void closeGap(List<Mark> next) {
        if (lineBreak) {
            closeRun();
            runs.add(new Inline.Break());
            lineBreak = false;
        } else if (gap != null && !isEmpty()) {
            // A link or an underline does not reach over the space behind its last word.
            append(' ', Marks.shared(gap, marks, next));
        }
        gap = null;
    }

    private void append(char character, List<Mark> with) {
        if (!with.equals(marks)) {
            closeRun();
            marks = with;
        }
        characters.append(character);
    }

    private void closeRun() {
        if (!characters.isEmpty()) {
            runs.add(new Inline.Text(characters.toString(), marks));
            characters.setLength(0);
        }
    }

    private boolean isEmpty() {
        return runs.isEmpty() && characters.isEmpty();
    }

    private static boolean isSeen(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> !Wording.clean(text.characters()).isEmpty();
            case Inline.Break _ -> false;
        };
    }
}
