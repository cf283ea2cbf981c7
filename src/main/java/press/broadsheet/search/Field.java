package press.broadsheet.search;

/** A field with words in it: which part of a story, taken apart in which way. */
record Field(Part part, Analysis analysis) {

    /** A part of a story. */
    enum Part {
        HEADLINE,
        /** The names of those who wrote it. */
        AUTHOR,
        /** Everything that the story says, the headline included, so that words may be found in different places. */
        TEXT
    }

    /** A way to take text apart. */
    enum Analysis {
        WORDS,
        KOREAN,
        PARTS
    }

    /** Its name in the index. */
    String name() {
        return part + "." + analysis;
    }
}
