package press.broadsheet.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/** Publishes now or at an hour to come, and takes back. Safe for use by many threads. */
public final class Publishing {

    private final Desk desk;

    public Publishing(Desk desk) {
        this.desk = desk;
    }

    /** An hour to come in whole milliseconds, and the zone in which it was given. */
    public record Hour(Instant at, ZoneId zone) {
        public Hour {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * Makes the revision that is the newest now public: now, at the hour, or when the embargo ends, whichever is latest.
     * What is saved between now and then waits for somebody to publish it. Where that is so already, nothing is written.
     */
    public Outcome publish(StoryId id, @Nullable Hour hour, String actor) {
        return desk.act(session -> publish(session, id, hour, actor));
    }

    /** The same, inside a transaction that does more. */
    Outcome publish(Session session, StoryId id, @Nullable Hour hour, String actor) {
        DeskStory story = StoryTable.findForChange(session, id).orElse(null);
        if (story == null) {
            return new Outcome.Missing();
        }
        if (story.status() instanceof PublicStatus.Killed) {
            return new Outcome.Refused("the story was killed and cannot be published again");
        }
        Hour due = latest(story, hour);
        LocalDate day = hour == null && due == null ? dayToCome(session, id) : null;
        if (day != null) {
            return new Outcome.Refused(
                    "the story is prepared for %s in its series and appears by itself on that day; name an hour to print it earlier"
                            .formatted(day));
        }
        if (isSo(story, due) && StoryTable.toPrint(session, story) == story.revision()) {
            return new Outcome.Done(story);
        }
        if (due == null) {
            return print(session, story, Change.Cause.HAND, actor);
        }
        Outcome outcome = schedule(session, story, due, actor);
        Embargo embargo = story.embargo();
        if (embargo != null && !due.equals(hour) && outcome instanceof Outcome.Done) {
            StoryTable.hold(session, id, hour == null ? new Hour(desk.now(), embargo.zone()) : hour);
        }
        return outcome;
    }

    /** The day to come for which a story is prepared, or null. */
    private @Nullable LocalDate dayToCome(Session session, StoryId id) {
        ZoneId zone = desk.mastheads().current(session).map(Masthead::zone).orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(desk.now(), zone);
        return InstalmentTable.of(session, id)
                .map(InstalmentTable.Row::day)
                .filter(day -> day.isAfter(today))
                .orElse(null);
    }

    private static boolean isSo(DeskStory story, @Nullable Hour due) {
        return switch (story.status()) {
            case PublicStatus.Published published -> due == null && published.revision() == story.revision();
            case PublicStatus.Scheduled scheduled -> new Hour(scheduled.at(), scheduled.zone()).equals(due);
            case PublicStatus.Unpublished _, PublicStatus.Withdrawn _, PublicStatus.Killed _ -> false;
        };
    }

    private @Nullable Hour latest(DeskStory story, @Nullable Hour hour) {
        Instant now = desk.now();
        Hour due = hour != null && hour.at().isAfter(now) ? hour : null;
        Embargo embargo = story.embargo();
        if (embargo != null && embargo.holdsAt(due == null ? now : due.at())) {
            due = new Hour(embargo.until(), embargo.zone());
        }
        return due;
    }

    private Outcome schedule(Session session, DeskStory story, Hour due, String actor) {
        if (story.status() instanceof PublicStatus.Published) {
            return new Outcome.Refused("the story is in print; publish its new revision at once or withdraw it first");
        }
        StoryTable.printNewest(session, story.id());
        return await(session, story, due, actor);
    }

    Outcome await(Session session, DeskStory story, Hour due, String actor) {
        StoryTable.status(session, story.id(), new PublicStatus.Scheduled(due.at(), due.zone(), story.first()));
        desk.record(session, desk.now(), actor, new Change.PublicationScheduled(story.id(), due.at(), due.zone()));
        return done(session, story.id());
    }

    private Outcome print(Session session, DeskStory story, Change.Cause cause, String actor) {
        Instant now = desk.now();
        Instant first = story.first() == null ? now : story.first();
        return print(session, story, story.revision(), new Times(first, now), cause, actor);
    }

    /** When a story was first in print, and when it last changed, in whole milliseconds. */
    public record Times(Instant first, Instant updated) {
        public Times {
            first = first.truncatedTo(ChronoUnit.MILLIS);
            updated = updated.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private Outcome print(
            Session session, DeskStory story, int revision, Times times, Change.Cause cause, String actor) {
        StoryTable.status(session, story.id(), new PublicStatus.Published(revision, times.first(), times.updated()));
        Change change = new Change.StoryPublished(story.id(), revision, times.first(), times.updated(), cause);
        desk.record(session, desk.now(), actor, change);
        return done(session, story.id());
    }

    /** Prints a story from elsewhere with the times that it had there, inside a transaction that does more. */
    public void printImported(Session session, DeskStory story, Times times, String actor) {
        print(session, story, story.revision(), times, Change.Cause.IMPORT, actor);
    }

    /** Schedules a story from elsewhere, inside a transaction that does more. */
    public void scheduleImported(Session session, DeskStory story, Hour hour, String actor) {
        schedule(session, story, hour, actor);
    }

    /**
     * Calls a publication to come off, or takes a published story back without a notice. Of a story that is neither
     * published nor to be, nothing is written.
     */
    public Outcome withdraw(StoryId id, String actor) {
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story == null) {
                return new Outcome.Missing();
            }
            return switch (story.status()) {
                case PublicStatus.Unpublished _, PublicStatus.Withdrawn _ -> new Outcome.Done(story);
                case PublicStatus.Killed _ -> new Outcome.Refused("the story was killed");
                case PublicStatus.Scheduled scheduled -> cancel(session, id, scheduled, actor);
                case PublicStatus.Published published -> takeBack(session, id, published, actor);
            };
        });
    }

    /** Calls a publication to come off, inside a transaction that does more. */
    public Outcome cancel(Session session, StoryId id, PublicStatus.Scheduled scheduled, String actor) {
        Instant now = desk.now();
        Instant first = scheduled.first();
        StoryTable.status(
                session, id, first == null ? new PublicStatus.Unpublished() : new PublicStatus.Withdrawn(now, first));
        desk.record(session, now, actor, new Change.ScheduleCancelled(id));
        return done(session, id);
    }

    private Outcome takeBack(Session session, StoryId id, PublicStatus.Published published, String actor) {
        Instant now = desk.now();
        StoryTable.status(session, id, new PublicStatus.Withdrawn(now, published.first()));
        desk.record(session, now, actor, new Change.StoryWithdrawn(id));
        return done(session, id);
    }

    /**
     * Prints a story whose hour has come, unless its embargo holds it longer: the revision that somebody published for the
     * hour, or that was in print when an embargo took it away.
     */
    void printDue(Session session, DeskStory story) {
        Embargo embargo = story.embargo();
        if (embargo != null && embargo.holdsAt(desk.now())) {
            await(session, story, new Hour(embargo.until(), embargo.zone()), Timetable.CLOCK);
            return;
        }
        printHeld(session, story, embargo == null ? Change.Cause.SCHEDULE : Change.Cause.EMBARGO, Timetable.CLOCK);
    }

    /** Prints a story that has waited for its hour or for the end of its embargo. */
    Outcome printHeld(Session session, DeskStory story, Change.Cause cause, String actor) {
        Instant now = desk.now();
        Times times = new Times(story.first() == null ? now : story.first(), now);
        return print(session, story, StoryTable.toPrint(session, story), times, cause, actor);
    }

    static Outcome done(Session session, StoryId id) {
        return new Outcome.Done(StoryTable.find(session, id).orElseThrow());
    }
}
