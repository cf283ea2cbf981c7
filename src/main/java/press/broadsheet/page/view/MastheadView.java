package press.broadsheet.page.view;

/**
 * What stands over every page; the same bytes on all of them.
 *
 * @param zone for the island that keeps the clock going
 * @param zoneName how readers call the zone
 * @param date today in the paper's zone, written out
 * @param now the minute in the paper's zone
 */
public record MastheadView(TitleView paper, String zone, String zoneName, String date, TimeView now) {}
