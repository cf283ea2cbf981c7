package press.broadsheet.pressroom;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Touch;
import press.broadsheet.platform.sql.DatabaseAway;

/**
 * The pieces that many pages have, and the count of rounds in which any of them changed. Changing one costs the same for
 * a hundred pages as for a million: no page is looked for, each finds out by the round when it is next asked for.
 */
public final class SharedPieces {

    private static final Logger LOG = LoggerFactory.getLogger(SharedPieces.class);

    private final Edition edition;
    private final SharedCaster caster;
    private final InstantSource clock;
    private final TouchLog touches = new TouchLog();
    private final Map<String, SharedPiece> pieces = new ConcurrentHashMap<>();
    private final AtomicLong round = new AtomicLong(1);
    private volatile boolean behind;

    public SharedPieces(Edition edition, SharedCaster caster, InstantSource clock) {
        this.edition = edition;
        this.caster = caster;
        this.clock = clock;
    }

    TouchLog touches() {
        return touches;
    }

    /** The present, as the press knows it. */
    public Instant now() {
        return clock.instant();
    }

    /** Grows whenever something went stale or a shared piece changed. */
    long round() {
        return round.get();
    }

    /** True when nothing that was read at a position has changed since. */
    public boolean isFresh(long madeAt, List<Dependency> dependencies) {
        return touches.verdict(madeAt, dependencies) == TouchLog.Verdict.FRESH;
    }

    /** True when something that was read at a position must not be seen any longer. */
    public boolean isPurged(long madeAt, Dependency dependency) {
        return touches.verdict(madeAt, List.of(dependency)) == TouchLog.Verdict.PURGED;
    }

    /** The same for those outside the press who keep something for as long as nothing changes. */
    public long currentRound() {
        return round.get();
    }

    /** The piece with the given name, made now if nobody needed it before. */
    SharedPiece get(String name) {
        SharedPiece piece = pieces.get(name);
        if (piece != null) {
            return piece;
        }
        // Not inside computeIfAbsent: making a piece asks the database. That two pages make it at once does no harm.
        SharedPiece made = new SharedPiece(name, form(name));
        SharedPiece first = pieces.putIfAbsent(name, made);
        if (first != null) {
            return first;
        }
        // What went stale between the reading and this moment was taken in without this piece.
        if (verdict(made) != TouchLog.Verdict.FRESH) {
            replace(made, false);
        }
        return made;
    }

    private TouchLog.Verdict verdict(SharedPiece piece) {
        SharedPiece.Form form = piece.form();
        return touches.verdict(form.madeAt(), form.dependencies());
    }

    private SharedPiece.Form form(String name) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return edition.read(reading -> {
            long position = reading.position();
            byte[] bytes = caster.cast(name, minute, reading);
            if (bytes == null) {
                throw new IllegalStateException("nobody knows how to make the shared piece " + name);
            }
            return new SharedPiece.Form(
                    Piece.of(bytes, Piece.Care.THOROUGH), reading.proof().dependencies(), position, now);
        });
    }

    /** Takes in what went stale and makes the shared pieces anew that did; then no page is shown before it is checked. */
    void take(Iterable<Touch> stale) {
        stale.forEach(touches::add);
        boolean again = false;
        for (SharedPiece piece : pieces.values()) {
            TouchLog.Verdict verdict = verdict(piece);
            if (verdict != TouchLog.Verdict.FRESH) {
                again |= !replace(piece, verdict == TouchLog.Verdict.PURGED);
            }
        }
        behind = again;
        round.incrementAndGet();
        if (again) {
            LOG.warn("some shared pieces could not be made anew and will be tried again");
        }
    }

    /** True when the database was away while a shared piece was to be made anew. */
    boolean behind() {
        return behind;
    }

    /** Takes everything for stale that was made from an edition before a position of the journal. */
    void takeEverything(long position) {
        touches.addEverything(position);
        take(List.of());
    }

    /** Makes the pieces anew that show the time, or what was counted up to now. */
    public void minute() {
        boolean changed = false;
        for (SharedPiece piece : pieces.values()) {
            if (caster.showsTheTime(piece.name())) {
                changed |= replace(piece, false);
            }
        }
        if (changed) {
            round.incrementAndGet();
        }
    }

    private boolean replace(SharedPiece piece, boolean purge) {
        try {
            piece.replace(form(piece.name()));
            return true;
        } catch (DatabaseAway away) {
            if (purge) {
                SharedPiece.Form form = piece.form();
                piece.replace(new SharedPiece.Form(
                        Piece.of(new byte[0], Piece.Care.QUICK), form.dependencies(), form.madeAt(), clock.instant()));
            }
            return false;
        }
    }
}
