package press.broadsheet.page.view;

/** Somewhere to go. */
public record Link(String href, String text) {}
