package press.broadsheet.story;

import java.util.List;

/** A run of text inside a block. */
public sealed interface Inline {

    /** Characters that carry the same marks; no kind of mark twice. */
    record Text(String characters, List<Mark> marks) implements Inline {
        public Text {
            characters = Wording.body(characters);
            marks = List.copyOf(marks);
            if (marks.size() > 1
                    && marks.stream().map(Mark::getClass).distinct().count() < marks.size()) {
                throw new UnfitForPrint("body", "a run of text carries each mark once at most");
            }
        }

        public static Text plain(String characters) {
            return new Text(characters, List.of());
        }
    }

    /** A forced line break. */
    record Break() implements Inline {}
}
