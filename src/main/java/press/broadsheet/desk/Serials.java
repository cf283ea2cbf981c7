package press.broadsheet.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.SeriesTable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/** Begins series, ends them, and tells what is prepared for the days to come. Safe for use by many threads. */
public final class Serials {

    /** The furthest that anybody may look ahead, in days. */
    public static final int AHEAD = 366;

    private final Desk desk;
    private final Publishing publishing;

    public Serials(Desk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    /** An instalment as the desk sees it. */
    public record Prepared(LocalDate day, StoryId story, String headline, PublicStatus status) {

        boolean appears() {
            return status instanceof PublicStatus.Scheduled || status instanceof PublicStatus.Published;
        }
    }

    /**
     * What a series has for the days from today on.
     *
     * @param missing days on which it should appear and nothing will
     */
    public record Outlook(Series series, List<Prepared> prepared, List<LocalDate> missing) {}

    public List<Series> all() {
        return desk.database().read(SeriesTable::all);
    }

    /** What is prepared for so many days, today in the paper's zone being the first. */
    public Optional<Outlook> outlook(String prefix, String name, int days) {
        return desk.database()
                .read(session -> SeriesTable.find(session, prefix, name).map(series -> outlook(session, series, days)));
    }

    private Outlook outlook(Session session, Series series, int days) {
        LocalDate today = LocalDate.ofInstant(desk.now(), zone(session));
        List<Prepared> prepared = InstalmentTable.between(session, series, today, today.plusDays(days - 1L)).stream()
                .map(row -> prepared(session, row))
                .toList();
        Set<LocalDate> covered = new HashSet<>();
        prepared.stream().filter(Prepared::appears).forEach(one -> covered.add(one.day()));
        List<LocalDate> missing = new ArrayList<>();
        for (LocalDate day = today; day.isBefore(today.plusDays(days)); day = day.plusDays(1)) {
            if (series.rhythm().has(day) && !covered.contains(day)) {
                missing.add(day);
            }
        }
        return new Outlook(series, prepared, missing);
    }

    private static Prepared prepared(Session session, InstalmentTable.Row row) {
        DeskStory story = StoryTable.find(session, row.story()).orElseThrow();
        String headline = StoryText.copy(session, row.story(), story.revision())
                .headline()
                .text();
        return new Prepared(row.day(), row.story(), headline, story.status());
    }

    private ZoneId zone(Session session) {
        return masthead(session).zone();
    }

    private Masthead masthead(Session session) {
        return desk.mastheads()
                .current(session)
                .orElseThrow(() -> new UnfitForPrint("series", "the paper has no masthead yet"));
    }

    /**
     * Begins a series, or changes one. Instalments that wait for the old hour of their day wait for the new one. A series
     * that is set already is left as it is.
     *
     * @throws UnfitForPrint when the paper has no such title or section
     */
    public void set(Series series, String actor) {
        desk.act(session -> {
            set(session, series, actor);
            return series;
        });
    }

    /** The same, inside a transaction that does more. */
    public void set(Session session, Series series, String actor) {
        Masthead masthead = masthead(session);
        if (masthead.titleAt(series.prefix()).isEmpty()) {
            throw new UnfitForPrint("prefix", "the paper has no title \"%s\"".formatted(series.prefix()));
        }
        boolean there = masthead.section(series.section()).isPresent()
                && masthead.titleOf(series.section()).prefix().equals(series.prefix());
        if (!there) {
            throw new UnfitForPrint("section", "the title has no section \"%s\"".formatted(series.section()));
        }
        Series before = SeriesTable.findForChange(session, series.prefix(), series.name())
                .orElse(null);
        if (series.equals(before)) {
            return;
        }
        SeriesTable.set(session, desk.now(), series);
        desk.record(session, desk.now(), actor, new Change.SeriesSet(series.prefix(), series.name()));
        if (before != null && !before.hour().equals(series.hour())) {
            moveHours(session, before, series, actor);
        }
    }

    private void moveHours(Session session, Series before, Series after, String actor) {
        ZoneId zone = zone(session);
        LocalDate today = LocalDate.ofInstant(desk.now(), zone);
        for (InstalmentTable.Row row : InstalmentTable.between(session, after, today, today.plusYears(10))) {
            DeskStory story = StoryTable.findForChange(session, row.story()).orElseThrow();
            boolean waits = story.status() instanceof PublicStatus.Scheduled scheduled
                    && scheduled.at().equals(before.begins(row.day(), zone));
            if (waits) {
                publishing.publish(
                        session, row.story(), new Publishing.Hour(after.begins(row.day(), zone), zone), actor);
            }
        }
    }

    /** What became of the wish to end a series. */
    public enum Ended {
        DONE,
        MISSING,
        /** Some instalments wait for their day. */
        WAITING
    }

    /** Ends a series. Its stories stay in print, and are no instalments any longer. */
    public Ended remove(String prefix, String name, String actor) {
        return desk.act(session -> {
            Series series = SeriesTable.findForChange(session, prefix, name).orElse(null);
            if (series == null) {
                return Ended.MISSING;
            }
            LocalDate today = LocalDate.ofInstant(desk.now(), zone(session));
            boolean waiting = InstalmentTable.between(session, series, today, today.plusYears(10)).stream()
                    .map(row -> StoryTable.find(session, row.story()).orElseThrow())
                    .anyMatch(story -> story.status() instanceof PublicStatus.Scheduled);
            if (waiting) {
                return Ended.WAITING;
            }
            SeriesTable.remove(session, prefix, name);
            desk.record(session, desk.now(), actor, new Change.SeriesRemoved(prefix, name));
            return Ended.DONE;
        });
    }
}
