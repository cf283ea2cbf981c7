package press.broadsheet.pressroom;

/** What the press has for an address. */
public sealed interface Answer {

    /** A page, with the bytes as of now. */
    record Ready(Page page, Page.Spliced spliced, boolean outdated) implements Answer {}

    record Moved(String path) implements Answer {}

    record Unknown() implements Answer {}

    /** The database is away, and the page was not pressed before, or must not be shown any longer. */
    record Away() implements Answer {}
}
