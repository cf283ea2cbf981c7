package press.broadsheet.story;

/** Where a story was reported from, as printed before its first word, at most 120 characters. */
public record Dateline(String text) {

    public static final int LIMIT = 120;

    public Dateline {
        text = Wording.fit("dateline", text, LIMIT);
    }
}
