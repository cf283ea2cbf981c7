package press.broadsheet.page.view;

/**
 * The film that leads a story, as its card says so.
 *
 * @param length in minutes and seconds: {@code 1:05}
 * @param label what it is, for those who do not see the card: {@code Video}
 */
public record FilmView(String length, String label) {}
