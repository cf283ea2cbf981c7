package press.broadsheet.archive.imports;

/** Is told how far an import is. Called on the thread that imports. */
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress SILENT = _ -> {};

    /**
     * @param file what is read just now
     * @param items how many items were dealt with
     * @param bytes how much of {@code total} is done: of a file as much as of its items were dealt with
     */
    record Point(String file, long items, long bytes, long total) {}

    void reached(Point point);
}
