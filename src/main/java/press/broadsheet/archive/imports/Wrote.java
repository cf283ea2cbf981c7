package press.broadsheet.archive.imports;

import java.util.List;

/** What became of one story that was found. */
sealed interface Wrote {

    /**
     * The old paths of a story.
     *
     * @param kept how many lead to it from now on
     * @param others those that lead to another story, which had them first
     */
    record Addresses(int kept, List<String> others) {
        public Addresses {
            others = List.copyOf(others);
        }
    }

    record Taken(Addresses addresses) implements Wrote {}

    record Changed(Addresses addresses) implements Wrote {}

    record Already() implements Wrote {}

    record Older() implements Wrote {}

    /**
     * It changed there, and stays here as it is.
     *
     * @param why as a note says it
     */
    record Left(String why) implements Wrote {}

    /** The site threw it away: it is none of the paper's, or was never more than a draft. */
    record Binned() implements Wrote {}

    /**
     * It waits for its hour no longer.
     *
     * @param why as a note says it
     */
    record CalledOff(String why) implements Wrote {}

    record Failed(String reason) implements Wrote {}
}
