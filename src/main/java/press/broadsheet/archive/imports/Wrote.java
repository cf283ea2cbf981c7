package press.broadsheet.archive.imports;

/** What became of one story that was found. */
sealed interface Wrote {

    record Taken(int addresses) implements Wrote {}

    record Changed(int addresses) implements Wrote {}

    record Already() implements Wrote {}

    record Older() implements Wrote {}

    record Failed(String reason) implements Wrote {}
}
