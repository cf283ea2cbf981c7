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

    /** Something that should have become a story and could not be read. */
    record Unreadable(String name, String reason) implements Finding {}

    /** Pictures of a story that stand on other machines; they were not fetched. */
    record RemotePictures(int count) implements Finding {}

    /** Something that was read, with a word about what was done to it. */
    record Noted(String name, String note) implements Finding {}
}
