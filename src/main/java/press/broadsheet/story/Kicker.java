package press.broadsheet.story;

/** The label before a headline, such as "Analysis", at most 60 characters. */
public record Kicker(String text) {

    public static final int LIMIT = 60;

    public Kicker {
        text = Wording.fit("kicker", text, LIMIT);
    }
}
