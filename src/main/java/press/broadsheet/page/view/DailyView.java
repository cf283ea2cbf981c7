package press.broadsheet.page.view;

/**
 * The newest instalment of a series, on a front.
 *
 * @param day for which it appeared
 * @param drawn true for strips and cartoons, whose picture is the thing
 */
public record DailyView(Link series, String day, CardView card, boolean drawn) {}
