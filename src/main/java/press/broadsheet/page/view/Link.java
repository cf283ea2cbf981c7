package press.broadsheet.page.view;

/** Somewhere to go; a text alone when there is nowhere. */
public record Link(String href, String text) {

    /** A text that leads nowhere. */
    public static Link nowhere(String text) {
        return new Link("", text);
    }

    /** The same words for another place. */
    public Link at(String address) {
        return new Link(address, text);
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
