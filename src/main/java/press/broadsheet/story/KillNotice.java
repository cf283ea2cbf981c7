package press.broadsheet.story;

/** What stands in the place of a killed story, at most 2,000 characters. */
public record KillNotice(String text) {

    public KillNotice {
        text = Wording.fit("notice", text, 2_000);
    }
}
