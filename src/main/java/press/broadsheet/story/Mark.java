package press.broadsheet.story;

/** What sets a run of text apart. */
public sealed interface Mark {

    record Strong() implements Mark {}

    record Emphasis() implements Mark {}

    record Struck() implements Mark {}

    record Lowered() implements Mark {}

    record Raised() implements Mark {}

    record Code() implements Mark {}

    /** Words in another language than the story. */
    record Foreign(Language language) implements Mark {}

    /** A link to somewhere. */
    record Link(WebAddress address) implements Mark {}
}
