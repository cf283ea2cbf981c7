package press.broadsheet.story;

/** The line over a story, at most 300 characters. */
public record Headline(String text) {

    public static final int LIMIT = 300;

    public Headline {
        text = Wording.fit("headline", text, LIMIT);
    }
}
