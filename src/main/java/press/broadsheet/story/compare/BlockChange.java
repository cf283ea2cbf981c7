package press.broadsheet.story.compare;

import java.util.List;
import press.broadsheet.story.Block;

/** What became of one block of a body. */
public sealed interface BlockChange {

    /** It stands as it stood. */
    record Same(Block block) implements BlockChange {}

    /** It was not there before. */
    record Added(Block block) implements BlockChange {}

    /** It is not there any longer. */
    record Removed(Block block) implements BlockChange {}

    /**
     * It says the same thing in other words.
     *
     * @param words what became of its words; all of them kept when only its form changed, such as a link
     */
    record Changed(Block before, Block after, List<Run<String>> words) implements BlockChange {
        public Changed {
            words = List.copyOf(words);
        }

        /** True when a reader who only hears the story would notice. */
        public boolean inWords() {
            return words.stream().anyMatch(run -> !(run instanceof Run.Kept));
        }
    }
}
