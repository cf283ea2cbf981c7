package press.broadsheet.edition;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a title first printed in a month of the paper's zone.
 *
 * @param stories how many of them are in print
 * @param changed when one of them was last printed, corrected or taken out
 */
public record PrintedMonth(YearMonth month, int stories, Instant changed) {}
