package press.broadsheet.page.view;

/**
 * What a reviewer awards.
 *
 * @param signs stars as signs, for those who see them
 * @param text the same in words
 */
public record RatingView(String signs, String text) {}
