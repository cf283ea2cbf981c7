package press.broadsheet.archive.imports.found;

/** One thing that was found in a file. */
public sealed interface Finding {

    /** A story. */
    record Story(Found found) implements Finding {}

    /**
     * Something that is no story of the paper.
     *
     * @param kind what it is in the plural, such as {@code menu entries}
     */
    record Skipped(String kind) implements Finding {}

    /** An item that might have been a story and is none; it is named in the notes. */
    record Dropped(String kind, String name) implements Finding {}

    /** An item that should have become a story and could not be read. */
    record Unreadable(String name, String reason) implements Finding {}

    /**
     * Something that is no item and could not be read: a picture, the end of the file.
     *
     * @param name what it is, or "" where it is the file
     */
    record Damaged(String name, String reason) implements Finding {}

    /** Pictures of a story that stand on other machines; they were not fetched. */
    record RemotePictures(int count) implements Finding {}

    /** What readers of the old site wrote under an item; the paper has no place for it. */
    record Comments(int count) implements Finding {}

    /** Something that was read, with a word about what was done to it. */
    record Noted(String name, String note) implements Finding {}
}
