package press.broadsheet.archive.imports.xml;

/** A piece of a file that is looked at by itself. */
public sealed interface Chunk {

    /**
     * An element with everything in it.
     *
     * @param name as the file writes it, with its prefix
     * @param end how it ended
     */
    record Piece(String name, String text, End end) implements Chunk {}

    /** An element that is longer than one may be; it was passed over. */
    record TooLarge(String name, String beginning) implements Chunk {}

    /** What is said of a file that ends too early. */
    String TRUNCATED = "the file is truncated: it ends before what holds the items does";

    /** What is said of the item that it ends in. */
    String TRUNCATED_ITEM = "the file is truncated: it ends in the middle of this item";

    /** How a piece ended. */
    enum End {
        /** With its end tag. */
        CLOSED,
        /** Its end tag is missing; the next piece began. */
        CUT_BY_NEXT,
        /** The file ended in it. */
        CUT_BY_END
    }
}
