package press.broadsheet.archive.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Fate;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.Origin;
import press.broadsheet.desk.Desk;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.desk.Timetable;
import press.broadsheet.journal.Change;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/**
 * Writes stories that were found, many in one transaction and each in a savepoint of its own: one that is refused takes
 * none of the others with it. Safe for use by many threads.
 */
final class TakingIn {

    private static final String WAITING = "waiting for its hour";

    private final Desk desk;
    private final Stories stories;
    private final Publishing publishing;
    private final String actor;

    TakingIn(Desk desk, Stories stories, Publishing publishing, String actor) {
        this.desk = desk;
        this.stories = stories;
        this.publishing = publishing;
        this.actor = actor;
    }

    /** What came of a batch; one entry for each story, in order. */
    record Batch(List<Wrote> wrote, int opened) {}

    Batch write(List<Found> batch) {
        return desk.act(session -> {
            Masthead masthead = SectionOpening.masthead(session, desk);
            List<Found> placed = batch.stream()
                    .map(found -> SectionMatch.placed(masthead, found))
                    .toList();
            int opened = SectionOpening.open(session, desk, placed, actor);
            List<Wrote> wrote = new ArrayList<>(batch.size());
            for (int index = 0; index < batch.size(); index++) {
                // What the item said decides whether it changed, not what the paper made of it.
                wrote.add(apart(session, placed.get(index), batch.get(index).digest()));
            }
            return new Batch(wrote, opened);
        });
    }

    private Wrote apart(Session session, Found found, String digest) {
        session.sql("SAVEPOINT item").update();
        try {
            Wrote wrote = write(session, found, digest);
            session.sql("RELEASE SAVEPOINT item").update();
            return wrote;
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException refused) {
            session.sql("ROLLBACK TO SAVEPOINT item").update();
            session.sql("RELEASE SAVEPOINT item").update();
            return new Wrote.Failed(String.valueOf(refused.getMessage()));
        }
    }

    private record Kept(long story, String stamp) {

        boolean isSame(String digest) {
            return stamp.endsWith(":" + digest);
        }

        /** How the version kept stands to another: 1 when it is newer, -1 when older, 0 when nobody can tell. */
        int comparedTo(Origin origin) {
            String version = stamp.substring(0, stamp.indexOf(':'));
            return origin.version() == null || version.isEmpty()
                    ? 0
                    : Long.compare(Long.parseLong(version), origin.version().toEpochMilli());
        }

        String digest() {
            return stamp.substring(stamp.indexOf(':') + 1);
        }
    }

    private static String stamp(Found found, String digest) {
        Instant version = found.origin().version();
        return (version == null ? "" : version.toEpochMilli()) + ":" + digest;
    }

    private Wrote write(Session session, Found found, String digest) {
        Kept kept = find(session, found.origin()).orElse(null);
        if (kept == null && found.fate().isInTheBin()) {
            return new Wrote.Binned();
        }
        if (kept == null) {
            return isHereFromElsewhere(session, found) ? new Wrote.Already() : takeIn(session, found, digest);
        }
        if (kept.isSame(digest)) {
            return new Wrote.Already();
        }
        int compared = kept.comparedTo(found.origin());
        // Two files may tell an item differently; the one that was here before and was replaced stays replaced.
        boolean replaced =
                compared == 0 && find(session, former(found.origin(), digest)).isPresent();
        if (compared > 0 || replaced) {
            return new Wrote.Older();
        }
        return isOurs(session, kept)
                ? new Wrote.Left("here the desk has worked on it since")
                : change(session, found, kept, digest);
    }

    /** True when somebody of the paper changed, printed, withdrew, embargoed or killed the story since it was taken in. */
    private boolean isOurs(Session session, Kept kept) {
        return session.sql("""
                        SELECT EXISTS (
                          SELECT 1 FROM journal
                          WHERE story_id = ? AND actor NOT IN (?, ?)
                            AND kind IN ('StoryRevised', 'StoryPublished', 'PublicationScheduled', 'ScheduleCancelled',
                                         'StoryWithdrawn', 'StoryKilled', 'StoryCorrected', 'EmbargoSet', 'EmbargoLifted'))
                        """)
                .params(kept.story(), actor, Timetable.CLOCK)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /**
     * True when the story came already in another form: the feed of a site whose export was taken in, or the other way round.
     * What it says there may be less, and what was done with it here since must not be undone.
     */
    private static boolean isHereFromElsewhere(Session session, Found found) {
        String kind = kind(found.origin().source());
        String host = host(found.origin().source());
        for (OldPath path : found.addresses()) {
            boolean here = session.sql("""
                            SELECT t.source FROM old_address a JOIN taken_in t ON t.story_id = a.story_id WHERE a.path = ?
                            """).param(path.value()).query(String.class).list().stream()
                    .anyMatch(
                            source -> !kind(source).equals(kind) && host(source).equals(host));
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static String kind(String source) {
        return source.substring(0, Math.max(0, source.indexOf(' ')));
    }

    private static String host(String source) {
        return source.substring(source.indexOf(' ') + 1).replaceFirst("[/:].*", "");
    }

    /** Under what name it is kept that an item once said something else. */
    private static Origin former(Origin origin, String digest) {
        return new Origin(origin.source(), origin.item() + " was " + digest, null);
    }

    private Wrote takeIn(Session session, Found found, String digest) {
        DeskStory story = stories.file(session, found.copy(), actor);
        publish(session, story, found.fate());
        Wrote.Addresses addresses = keepAddresses(session, story.id(), found.addresses());
        keep(session, found.origin(), story.id(), stamp(found, digest));
        return new Wrote.Taken(addresses);
    }

    private Wrote change(Session session, Found found, Kept kept, String digest) {
        StoryId id = new StoryId(kept.story());
        String hidden = hidden(found.fate());
        PublicStatus status = stories.status(session, id);
        if (hidden != null && status instanceof PublicStatus.Published) {
            return new Wrote.Left("it is %s there now, here it is in print".formatted(hidden));
        }
        if (found.fate() instanceof Fate.Kept && status instanceof PublicStatus.Scheduled scheduled) {
            publishing.cancel(session, id, scheduled, actor);
            if (found.fate().isInTheBin()) {
                // What it said before is not noted as replaced: taken out of the bin again it is what it was.
                keep(session, found.origin(), id, stamp(found, digest));
                return new Wrote.CalledOff("it is in the bin there now");
            }
        }
        if (found.fate().isInTheBin()) {
            return new Wrote.Binned();
        }
        return switch (stories.revise(session, id, null, _ -> found.copy(), actor)) {
            case Outcome.Done done -> {
                publish(session, done.story(), found.fate());
                Wrote.Addresses addresses = keepAddresses(session, id, found.addresses());
                keep(session, former(found.origin(), kept.digest()), id, kept.stamp());
                keep(session, found.origin(), id, stamp(found, digest));
                yield new Wrote.Changed(addresses);
            }
            case Outcome.Refused refused -> new Wrote.Failed(refused.reason());
            case Outcome.Stale _, Outcome.Missing _ -> new Wrote.Failed("the story it became is not here any longer");
        };
    }

    /** In which state of the site's the public does not see it; null when it does. */
    private @Nullable String hidden(Fate fate) {
        Instant now = desk.now();
        return switch (fate) {
            case Fate.Kept kept -> kept.why().words();
            case Fate.Due due -> due.at().isAfter(now) ? WAITING : null;
            case Fate.Told told -> told.due(now) == null ? null : WAITING;
            case Fate.Printed _ -> null;
        };
    }

    /** Prints or schedules as the site did. */
    private void publish(Session session, DeskStory story, Fate fate) {
        Instant now = desk.now();
        switch (fate) {
            case Fate.Printed printed -> print(session, story, printed, now);
            case Fate.Due due
            when !due.at().isAfter(now) -> print(session, story, new Fate.Printed(due.at(), null), now);
            case Fate.Due due -> schedule(session, story, new Publishing.Hour(due.at(), due.zone()));
            case Fate.Told told -> {
                Instant due = told.due(now);
                if (due == null) {
                    print(session, story, new Fate.Printed(told.first(), told.updated()), now);
                } else {
                    schedule(session, story, new Publishing.Hour(due, told.zone()));
                }
            }
            case Fate.Kept _ -> {}
        }
    }

    private void schedule(Session session, DeskStory story, Publishing.Hour hour) {
        if (!(story.status() instanceof PublicStatus.Published)) {
            publishing.scheduleImported(session, story, hour, actor);
        }
    }

    /** A time to come is a slip of the site's clock: nothing is printed with one. */
    private void print(Session session, DeskStory story, Fate.Printed fate, Instant now) {
        Instant first = story.first() == null ? fate.first() : story.first();
        Instant shown = first == null || first.isAfter(now) ? now : first;
        Instant updated = fate.updated() == null || fate.updated().isBefore(shown) ? shown : fate.updated();
        Instant last = updated.isAfter(now) ? now : updated;
        publishing.printImported(session, story, new Publishing.Times(shown, last), actor);
    }

    private Wrote.Addresses keepAddresses(Session session, StoryId story, List<OldPath> paths) {
        int kept = 0;
        List<String> others = new ArrayList<>();
        for (OldPath path : paths) {
            // Two items with one address: the first keeps it, as a reader of the old site saw that one.
            int inserted = session.sql("INSERT INTO old_address (path, story_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(path.value(), story.value())
                    .update();
            if (inserted > 0) {
                desk.journal().append(session, desk.now(), actor, new Change.AddressKept(story, path.value()));
                kept++;
            } else if (leadsElsewhere(session, path, story)) {
                others.add(path.value());
            }
        }
        return new Wrote.Addresses(kept, others);
    }

    private static boolean leadsElsewhere(Session session, OldPath path, StoryId story) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM old_address WHERE path = ? AND story_id <> ?)")
                .params(path.value(), story.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private static void keep(Session session, Origin origin, StoryId story, String stamp) {
        for (String item : identities(origin)) {
            session.sql("""
                            INSERT INTO taken_in (source, item, story_id, digest) VALUES (?, ?, ?, ?)
                            ON CONFLICT (source, item) DO UPDATE SET digest = excluded.digest
                            """).params(origin.source(), item, story.value(), stamp).update();
        }
    }

    private static Optional<Kept> find(Session session, Origin origin) {
        return identities(origin).stream()
                .flatMap(item -> find(session, origin.source(), item).stream())
                .findFirst();
    }

    private static Optional<Kept> find(Session session, String source, String item) {
        return session.sql("SELECT story_id, digest FROM taken_in WHERE source = ? AND item = ?")
                .params(source, item)
                .query((row, _) -> new Kept(row.getLong("story_id"), row.getString("digest")))
                .optional();
    }

    private static List<String> identities(Origin origin) {
        String also = origin.also();
        return also == null ? List.of(origin.item()) : List.of(origin.item(), also);
    }
}
