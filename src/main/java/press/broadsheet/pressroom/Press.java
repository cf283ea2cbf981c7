package press.broadsheet.pressroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Reading;
import press.broadsheet.platform.sql.DatabaseAway;

/**
 * Keeps pages that were made and makes those that were not, one maker for each address at a time. Safe for use by many
 * threads; {@link #ready} never waits for anything and may be called on a thread that must not block.
 */
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Edition edition;
    private final List<Caster> casters;
    private final SharedPieces shared;
    private final TouchLog touches;
    private final Spill spill;
    private final Cache<String, Page> pages;
    private final Map<String, CompletableFuture<Answer>> making = new ConcurrentHashMap<>();
    private final LongAdder handedOut = new LongAdder();
    private final LongAdder made = new LongAdder();
    private final LongAdder outdated = new LongAdder();

    /** @param memory how many bytes of pages are kept in memory */
    public Press(Edition edition, List<Caster> casters, SharedPieces shared, Spill spill, long memory) {
        this.edition = edition;
        this.casters = List.copyOf(casters);
        this.shared = shared;
        this.touches = shared.touches();
        this.spill = spill;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(memory)
                .<String, Page>weigher((_, page) -> page.weight())
                .executor(Runnable::run)
                .build();
    }

    /**
     * How the press does.
     *
     * @param kept pages in memory now
     * @param bytes of memory that they take, roughly
     * @param handedOut times a page was taken as it lay there, since the start
     * @param made times a page was made, since the start
     * @param outdated times an old page was handed out because the database was away, since the start
     */
    public record Figures(long kept, long bytes, long handedOut, long made, long outdated) {}

    /** How the press does at this moment. */
    public Figures figures() {
        long bytes = pages.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
        return new Figures(pages.estimatedSize(), bytes, handedOut.sum(), made.sum(), outdated.sum());
    }

    /** The page at an address when it is in memory and fresh, else null. */
    public Answer.@Nullable Ready ready(String key) {
        Page page = pages.getIfPresent(key);
        Answer.Ready ready = page == null ? null : fresh(page);
        if (ready != null) {
            handedOut.increment();
        }
        return ready;
    }

    private Answer.@Nullable Ready fresh(Page page) {
        long round = shared.round();
        if (page.checkedAt() != round) {
            if (touches.verdict(page.madeAt(), page.dependencies()) != TouchLog.Verdict.FRESH) {
                return null;
            }
            page.checkedAt(round);
        }
        Instant until = page.sheet().freshness().until();
        if (until != null && !shared.now().isBefore(until)) {
            return null;
        }
        return new Answer.Ready(page, page.spliced(round), false);
    }

    /** The page at an address, made now if need be. May wait for the database. */
    public Answer get(Address address) {
        String key = address.toString();
        // A maker that had started before a change may hand out what the change made stale: ask once more then.
        for (int round = 0; round < 3; round++) {
            Answer.Ready ready = ready(key);
            if (ready != null) {
                return ready;
            }
            Answer made = make(key, address);
            if (!(made instanceof Answer.Ready page) || page.outdated() || fresh(page.page()) != null) {
                return made;
            }
        }
        return make(key, address);
    }

    private Answer make(String key, Address address) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> others = making.putIfAbsent(key, mine);
        if (others != null) {
            try {
                return others.join();
            } catch (CompletionException failure) {
                throw new IllegalStateException("the page could not be made", failure.getCause());
            }
        }
        // Out of the map before it is complete: whoever finds it there came while it was under way, and asks again.
        try {
            Answer answer = takeOrCast(key, address);
            making.remove(key, mine);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error failure) {
            making.remove(key, mine);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private Answer takeOrCast(String key, Address address) {
        Page kept = pages.getIfPresent(key);
        if (kept == null) {
            kept = spill.take(key, shared);
        }
        Answer.Ready ready = kept == null ? null : fresh(kept);
        if (kept != null && ready != null) {
            pages.put(key, kept);
            return ready;
        }
        try {
            return cast(key, address);
        } catch (DatabaseAway away) {
            LOG.warn("{} cannot be made: {}", key, away.getMessage());
            return old(kept);
        }
    }

    private Answer old(@Nullable Page kept) {
        if (kept == null || touches.verdict(kept.madeAt(), kept.dependencies()) == TouchLog.Verdict.PURGED) {
            return new Answer.Away();
        }
        outdated.increment();
        return new Answer.Ready(kept, kept.spliced(shared.round()), true);
    }

    private Answer cast(String key, Address address) {
        Draft draft = edition.read(shared.now(), reading -> draft(address, reading));
        return switch (draft.cast()) {
            case Cast.Moved moved -> new Answer.Moved(moved.path());
            case Cast.Unknown _ -> new Answer.Unknown();
            case Cast.Sheet sheet -> {
                Page page = lay(sheet, draft).after(pages.getIfPresent(key), shared.now(), shared.round());
                pages.put(key, page);
                spill.put(key, page);
                made.increment();
                yield new Answer.Ready(page, page.spliced(shared.round()), false);
            }
        };
    }

    /** What a caster made, and from what. */
    private record Draft(Cast cast, List<Dependency> dependencies, long position) {}

    private Draft draft(Address address, Reading reading) {
        long position = reading.position();
        for (Caster caster : casters) {
            Cast cast = caster.cast(address, reading);
            if (cast instanceof Cast.Sheet && address.before() != null && !caster.goesOn()) {
                cast = new Cast.Moved(address.path());
            }
            if (cast != null) {
                return new Draft(cast, reading.proof().dependencies(), position);
            }
        }
        return new Draft(new Cast.Unknown(), List.of(), position);
    }

    /** Lays the pieces; after the reading has ended, since a shared piece that nobody needed before reads for itself. */
    private Page lay(Cast.Sheet sheet, Draft draft) {
        Piece.Care care = sheet.freshness().immutable() ? Piece.Care.THOROUGH : Piece.Care.QUICK;
        List<Page.Laid> laid = new ArrayList<>();
        for (Cast.Part part : sheet.parts()) {
            laid.add(
                    switch (part) {
                        case Cast.Part.Own own -> new Page.Laid.Own(Piece.of(own.bytes(), care));
                        case Cast.Part.Shared name -> new Page.Laid.Shared(shared.get(name.name()));
                    });
        }
        // The bytes live on in the pieces alone.
        Cast.Sheet light = sheet.of(List.of());
        return new Page(light, laid, draft.dependencies(), draft.position());
    }

    /** Makes a page that is not kept, for an answer that is unlike any other. */
    public Answer.Ready once(Function<Reading, Cast.Sheet> maker) {
        Draft draft = edition.read(
                reading -> new Draft(maker.apply(reading), reading.proof().dependencies(), reading.position()));
        Page page = lay((Cast.Sheet) draft.cast(), draft);
        return new Answer.Ready(page, page.spliced(shared.round()), false);
    }

    /** Throws every page away; they are made again when they are asked for. */
    public void forget() {
        pages.invalidateAll();
        spill.clear();
    }
}
