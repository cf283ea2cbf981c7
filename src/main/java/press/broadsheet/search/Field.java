package press.broadsheet.search;

import org.apache.lucene.analysis.Analyzer;

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

    Analyzer analyzer() {
        return switch (analysis) {
            case WORDS -> Analyses.WORDS;
            case KOREAN -> Analyses.KOREAN;
            case PARTS -> Analyses.PARTS;
        };
    }

    /** Its name in the index. */
    String name() {
        return part + "." + analysis;
    }

    static Field named(String name) {
        int dot = name.indexOf('.');
        return new Field(Part.valueOf(name.substring(0, dot)), Analysis.valueOf(name.substring(dot + 1)));
    }
}
