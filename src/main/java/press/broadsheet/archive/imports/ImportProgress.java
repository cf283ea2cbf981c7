package press.broadsheet.archive.imports;

/** Is told how far an import is. Called on the thread that imports. */
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress SILENT = _ -> {};

    /**
     * @param file what is read just now
     * @param items how many items were dealt with
     * @param bytes how much was read, of {@code total}
     */
    record Point(String file, long items, long bytes, long total) {}

    void reached(Point point);
}
