package press.broadsheet.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.BiPredicate;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Reading;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.SharedPieces;

/**
 * Whether something is shown by a story in print, asked once in a round of changes. While the database is away what was
 * shown before stays so, unless all that showed it was purged. Safe for use by many threads.
 */
final class ShownInPrint {

    private final Edition edition;
    private final SharedPieces rounds;
    private final BiPredicate<Reading, String> question;
    private final Cache<String, Shown> shown =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /**
     * Whether something was shown in a round of changes.
     *
     * @param position in the journal at which that was so
     * @param users what shows it; none of them changed, it is shown still
     */
    private record Shown(long round, boolean yes, long position, List<Dependency> users) {

        Shown in(long newRound) {
            return new Shown(newRound, yes, position, users);
        }
    }

    /** @param question asks the edition for something by its number, and leaves in the proof what shows it */
    ShownInPrint(Edition edition, SharedPieces rounds, BiPredicate<Reading, String> question) {
        this.edition = edition;
        this.rounds = rounds;
        this.question = question;
    }

    boolean test(String number) {
        long round = rounds.currentRound();
        Shown known = shown.getIfPresent(number);
        if (known != null && known.round == round) {
            return known.yes;
        }
        if (known != null && known.yes && rounds.isFresh(known.position, known.users)) {
            shown.put(number, known.in(round));
            return true;
        }
        try {
            Shown now = edition.read(reading -> {
                boolean yes = question.test(reading, number);
                return new Shown(round, yes, reading.position(), reading.proof().dependencies());
            });
            shown.put(number, now);
            return now.yes;
        } catch (DatabaseAway away) {
            if (known == null || (known.yes && isPurged(known))) {
                throw away;
            }
            return known.yes;
        }
    }

    private boolean isPurged(Shown known) {
        return known.users.stream().allMatch(user -> rounds.isPurged(known.position, user));
    }
}
