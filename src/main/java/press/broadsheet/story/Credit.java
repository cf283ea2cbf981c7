package press.broadsheet.story;

/** The agency or house that a story or picture came from, at most 200 characters. */
public record Credit(String text) {

    public static final int LIMIT = 200;

    public Credit {
        text = Wording.fit("credit", text, LIMIT);
    }
}
