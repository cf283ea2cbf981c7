package press.broadsheet.story;

/** A person, place or topic that a story is about, at most 100 characters. */
public record Tag(String name) {

    public static final int LIMIT = 100;

    public Tag {
        name = Wording.fit("tags", name, LIMIT);
    }
}
