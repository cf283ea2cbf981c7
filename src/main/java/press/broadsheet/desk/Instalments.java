package press.broadsheet.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.SeriesTable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Block;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/** Makes stories the instalments of a series for days to come, and days that were. Safe for use by many threads. */
public final class Instalments {

    /** Under so many signs people are born. */
    private static final int SIGNS = 12;

    /** A year with a digit too many is noticed here. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final Desk desk;
    private final Publishing publishing;

    public Instalments(Desk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    /** A series by the prefix of its title and its name, and a day of the paper's zone. */
    public record Issue(String prefix, String series, LocalDate day) {}

    /**
     * Makes a story the instalment for a day. It is shown from the series' hour of that day on in the paper's zone, at once
     * when that hour has passed. A series has one instalment a day. Where all is so already, nothing is written.
     *
     * @throws UnfitForPrint when there is no such series, or the story cannot be an instalment of it
     */
    public Outcome set(StoryId id, Issue issue, String actor) {
        return desk.act(session -> set(session, id, issue, actor));
    }

    /** The same, inside a transaction that does more. */
    public Outcome set(Session session, StoryId id, Issue issue, String actor) {
        DeskStory story = StoryTable.findForChange(session, id).orElse(null);
        if (story == null) {
            return new Outcome.Missing();
        }
        Series series = SeriesTable.findForChange(session, issue.prefix(), issue.series())
                .orElseThrow(
                        () -> new UnfitForPrint("series", "the paper has no series \"%s\"".formatted(issue.series())));
        check(session, story, series);
        if (issue.day().getYear() < FIRST_YEAR || issue.day().getYear() >= LAST_YEAR) {
            throw new UnfitForPrint("day", "no paper appears on " + issue.day());
        }
        Publishing.Hour hour = hour(session, series, issue.day());
        return refusal(session, story, series, new Wanted(issue.day(), hour))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> take(session, story, series, new Wanted(issue.day(), hour), actor));
    }

    private record Wanted(LocalDate day, Publishing.Hour hour) {}

    private Publishing.Hour hour(Session session, Series series, LocalDate day) {
        ZoneId zone = desk.mastheads().current(session).map(Masthead::zone).orElseThrow();
        return new Publishing.Hour(series.begins(day, zone), zone);
    }

    private void check(Session session, DeskStory story, Series series) {
        Copy copy = StoryText.copy(session, story.id(), story.revision());
        String title = desk.mastheads()
                .current(session)
                .map(masthead -> masthead.titleOf(copy.placing().home()).prefix())
                .orElse("");
        if (!title.equals(series.prefix())) {
            throw new UnfitForPrint(
                    "series",
                    "the story stands in %s, which is not of the title of the series %s"
                            .formatted(copy.placing().home(), series.name()));
        }
        if (series.kind() == Series.Kind.HOROSCOPE) {
            long signs = copy.body().blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .count();
            if (signs != SIGNS) {
                throw new UnfitForPrint(
                        "body",
                        "a horoscope has twelve signs, each under a heading of its own; this has %d headings"
                                .formatted(signs));
            }
        }
    }

    private Optional<String> refusal(Session session, DeskStory story, Series series, Wanted wanted) {
        if (story.status() instanceof PublicStatus.Killed) {
            return Optional.of("the story was killed");
        }
        InstalmentTable.Row standing = InstalmentTable.of(session, story.id()).orElse(null);
        if (standing != null && !standing.of(series)) {
            return Optional.of("the story is an instalment of %s, for %s; take it out of that series first"
                    .formatted(standing.series(), standing.day()));
        }
        StoryId other = InstalmentTable.at(session, series, wanted.day()).orElse(story.id());
        if (!other.equals(story.id()) && !killed(session, other)) {
            return Optional.of(
                    "%s has another instalment for %s: story %s".formatted(series.name(), wanted.day(), other));
        }
        boolean early = story.status() instanceof PublicStatus.Published
                && wanted.hour().at().isAfter(desk.now());
        return early ? Optional.of("the story is in print already, before that day") : Optional.empty();
    }

    private static boolean killed(Session session, StoryId story) {
        return StoryTable.find(session, story)
                .map(DeskStory::status)
                .filter(PublicStatus.Killed.class::isInstance)
                .isPresent();
    }

    private Outcome take(Session session, DeskStory story, Series series, Wanted wanted, String actor) {
        InstalmentTable.at(session, series, wanted.day())
                .filter(other -> !other.equals(story.id()))
                .ifPresent(killed -> leave(session, killed, series.prefix(), series.name(), actor));
        boolean there = InstalmentTable.of(session, story.id())
                .map(InstalmentTable.Row::day)
                .equals(Optional.of(wanted.day()));
        if (!there) {
            InstalmentTable.put(session, story.id(), series, wanted.day());
            Change change = new Change.InstalmentSet(story.id(), series.prefix(), series.name(), wanted.day());
            desk.record(session, desk.now(), actor, change);
        }
        return story.status() instanceof PublicStatus.Published
                ? Publishing.done(session, story.id())
                : publishing.publish(session, story.id(), wanted.hour(), actor);
    }

    private void leave(Session session, StoryId story, String prefix, String series, String actor) {
        InstalmentTable.remove(session, story);
        desk.record(session, desk.now(), actor, new Change.InstalmentRemoved(story, prefix, series));
    }

    /**
     * Takes a story out of its series. One that waits for its day does not appear then; one in print stays there. Of a story
     * that is no instalment nothing is written.
     */
    public Outcome remove(StoryId id, String actor) {
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story == null) {
                return new Outcome.Missing();
            }
            InstalmentTable.Row row = InstalmentTable.of(session, id).orElse(null);
            if (row == null) {
                return new Outcome.Done(story);
            }
            leave(session, id, row.prefix(), row.series(), actor);
            return story.status() instanceof PublicStatus.Scheduled scheduled
                    ? publishing.cancel(session, id, scheduled, actor)
                    : Publishing.done(session, id);
        });
    }
}
