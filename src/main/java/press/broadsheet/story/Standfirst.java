package press.broadsheet.story;

/** The sentences under a headline that sum the story up, at most 1,000 characters. */
public record Standfirst(String text) {

    public static final int LIMIT = 1_000;

    public Standfirst {
        text = Wording.fit("standfirst", text, LIMIT);
    }
}
