package press.broadsheet.page;

/**
 * Something a reader may be looking for.
 *
 * @param kind what it is: topic, author, section, headline
 * @param href its address, a path
 */
public record Suggestion(String kind, String text, String href) {}
