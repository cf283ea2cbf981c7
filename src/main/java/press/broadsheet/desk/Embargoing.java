package press.broadsheet.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/** Sets and lifts embargoes. Safe for use by many threads. */
public final class Embargoing {

    private final Desk desk;
    private final Publishing publishing;

    public Embargoing(Desk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    /**
     * Keeps a story from the public until an hour. A story that is in print leaves every output and comes back at the
     * hour; one that is scheduled earlier waits for it. An embargo that ends earlier than the one before lets a story out
     * earlier, though not before the hour it was wanted for. An embargo that is set already is left as it is.
     */
    public Outcome set(StoryId id, Embargo given, String actor) {
        Embargo embargo = new Embargo(given.until().truncatedTo(ChronoUnit.MILLIS), given.zone());
        if (!embargo.holdsAt(desk.now())) {
            throw new UnfitForPrint("until", "the embargo would end in the past: " + embargo.until());
        }
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story != null && embargo.equals(story.embargo())) {
                return new Outcome.Done(story);
            }
            return switch (story == null ? null : story.status()) {
                case null -> new Outcome.Missing();
                case PublicStatus.Killed _ -> new Outcome.Refused("the story was killed");
                case PublicStatus.Published published -> {
                    await(session, id, end(embargo), published.first());
                    StoryTable.hold(session, id, new Publishing.Hour(desk.now(), embargo.zone()));
                    yield keep(session, id, embargo, actor);
                }
                case PublicStatus.Scheduled scheduled -> {
                    Publishing.Hour wanted = StoryTable.held(session, id)
                            .orElseGet(() -> new Publishing.Hour(scheduled.at(), scheduled.zone()));
                    Publishing.Hour due = embargo.holdsAt(wanted.at()) ? end(embargo) : wanted;
                    await(session, id, due, scheduled.first());
                    if (!due.equals(wanted)) {
                        StoryTable.hold(session, id, wanted);
                    }
                    Outcome kept = keep(session, id, embargo, actor);
                    if (!due.at().equals(scheduled.at()) && !embargo.holdsAt(scheduled.at())) {
                        // Earlier than before: an embargo alone says only until when a story waits.
                        desk.record(
                                session, desk.now(), actor, new Change.PublicationScheduled(id, due.at(), due.zone()));
                    }
                    yield kept;
                }
                case PublicStatus.Unpublished _, PublicStatus.Withdrawn _ -> keep(session, id, embargo, actor);
            };
        });
    }

    private static Publishing.Hour end(Embargo embargo) {
        return new Publishing.Hour(embargo.until(), embargo.zone());
    }

    private static void await(Session session, StoryId id, Publishing.Hour due, @Nullable Instant first) {
        StoryTable.status(session, id, new PublicStatus.Scheduled(due.at(), due.zone(), first));
    }

    private Outcome keep(Session session, StoryId id, Embargo embargo, String actor) {
        StoryTable.embargo(session, id, embargo);
        desk.record(session, desk.now(), actor, new Change.EmbargoSet(id, embargo.until(), embargo.zone()));
        return Publishing.done(session, id);
    }

    /**
     * Takes an embargo away before its hour: a story that it took out of print or held back comes out at once, or at the
     * hour it was wanted for when that is to come. Where there is none, nothing is written.
     */
    public Outcome lift(StoryId id, String actor) {
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story == null) {
                return new Outcome.Missing();
            }
            if (story.embargo() == null) {
                return new Outcome.Done(story);
            }
            StoryTable.embargo(session, id, null);
            desk.record(session, desk.now(), actor, new Change.EmbargoLifted(id));
            return StoryTable.held(session, id)
                    .map(wanted -> letOut(session, story, wanted, actor))
                    .orElseGet(() -> Publishing.done(session, id));
        });
    }

    private Outcome letOut(Session session, DeskStory story, Publishing.Hour wanted, String actor) {
        return wanted.at().isAfter(desk.now())
                ? publishing.await(session, story, wanted, actor)
                : publishing.printHeld(session, story, Change.Cause.EMBARGO, actor);
    }

    /** Does what the clock brings: the embargo ends, and a story that waited for it is printed. */
    void liftDue(Session session, DeskStory story) {
        if (story.status() instanceof PublicStatus.Scheduled scheduled
                && !scheduled.at().isAfter(desk.now())) {
            publishing.printDue(session, story);
        }
        StoryTable.embargo(session, story.id(), null);
        desk.record(session, desk.now(), Timetable.CLOCK, new Change.EmbargoLifted(story.id()));
    }
}
