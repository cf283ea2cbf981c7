/**
 * What the newsroom does with stories: file, revise, publish, schedule, embargo, correct, withdraw, kill. Every act runs
 * in one transaction that writes the desk's tables and the journal; nobody else writes either. The entry types are
 * {@link press.broadsheet.desk.Desk} and {@link press.broadsheet.desk.Stories}.
 */
@NullMarked
package press.broadsheet.desk;

import org.jspecify.annotations.NullMarked;
