package press.broadsheet.edition;

import java.time.Instant;
import java.util.List;

/**
 * A most-read list.
 *
 * @param countedUntil up to when views are counted; the epoch when no list was ever made
 * @param cards the stories in print that are read most, first the one that most people read
 */
public record Ranked(Instant countedUntil, List<Card> cards) {

    public Ranked {
        cards = List.copyOf(cards);
    }
}
