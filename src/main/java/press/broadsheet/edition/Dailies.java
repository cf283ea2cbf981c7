package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.SeriesTable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/**
 * What appears for a day: the series of a title with those of their instalments that are in print, and what the stories in
 * print list as going on. Belongs to the reading that it comes from.
 */
public final class Dailies {

    private static final String INSTALMENTS = """
            SELECT p.story_id, p.first_at, p.updated_at, p.card, i.day
            FROM instalment i JOIN printed p ON p.story_id = i.story_id WHERE i.title = ? AND i.series = ?
            """;

    private final Session session;
    private final Proof proof;

    Dailies(Session session, Proof proof) {
        this.session = session;
        this.proof = proof;
    }

    /** The series of a title, in the order in which it began them. */
    public List<Series> series(String prefix) {
        proof.read(Dependency.whole(Subjects.serials(prefix)));
        return SeriesTable.of(session, prefix);
    }

    public Optional<Series> series(String prefix, String name) {
        proof.read(Dependency.whole(Subjects.serials(prefix)));
        return SeriesTable.find(session, prefix, name);
    }

    /** The instalment of the newest day. */
    public Optional<Instalment> newest(Series series) {
        return before(series, LocalDate.MAX, 1).stream().findFirst();
    }

    /** Instalments of days before a day, the newest first. */
    public List<Instalment> before(Series series, LocalDate day, int limit) {
        read(series);
        return session.sql(INSTALMENTS + "AND i.day < ? ORDER BY i.day DESC LIMIT ?")
                .params(series.prefix(), series.name(), text(day), limit)
                .query((row, _) -> instalment(row))
                .list();
    }

    /** The instalment of the next day after a day. */
    public Optional<Instalment> after(Series series, LocalDate day) {
        read(series);
        return session.sql(INSTALMENTS + "AND i.day > ? ORDER BY i.day LIMIT 1")
                .params(series.prefix(), series.name(), day.toString())
                .query((row, _) -> instalment(row))
                .optional();
    }

    /** The instalments of a month, by their days. */
    public Map<LocalDate, Instalment> of(Series series, YearMonth month) {
        read(series);
        Map<LocalDate, Instalment> days = new TreeMap<>();
        session.sql(INSTALMENTS + "AND i.day BETWEEN ? AND ?")
                .params(
                        series.prefix(),
                        series.name(),
                        month.atDay(1).toString(),
                        month.atEndOfMonth().toString())
                .query((row, _) -> instalment(row))
                .list()
                .forEach(one -> days.put(one.day(), one));
        return days;
    }

    private void read(Series series) {
        proof.read(
                Dependency.whole(ListName.series(series.prefix(), series.name()).value()));
    }

    /** Days are compared as they are written, and none that is written has more than four digits for its year. */
    private static String text(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "9999-12-32" : day.toString();
    }

    private static Instalment instalment(ResultSet row) throws SQLException {
        return new Instalment(Lists.card(row), LocalDate.parse(row.getString("day")));
    }

    /** What a story is an instalment of. */
    public record Issue(Series series, LocalDate day) {}

    public Optional<Issue> issue(StoryId story) {
        proof.read(Dependency.whole(Subjects.story(story)));
        @Nullable
        Row found = session.sql("SELECT title, series, day FROM instalment WHERE story_id = ?")
                .param(story.value())
                .query((row, _) ->
                        new Row(row.getString("title"), row.getString("series"), LocalDate.parse(row.getString("day"))))
                .optional()
                .orElse(null);
        return found == null
                ? Optional.empty()
                : series(found.prefix(), found.series()).map(series -> new Issue(series, found.day()));
    }

    private record Row(String prefix, String series, LocalDate day) {}

    /**
     * A line of a listing: the so-manieth of a story, counted from 0.
     *
     * @param to the last day on which it goes on
     */
    public record Announced(StoryId story, int number, LocalDate from, LocalDate to) {}

    /** What the stories of a list announce for any of some days, in the order in which it begins. */
    public List<Announced> announced(ListName list, LocalDate first, LocalDate last, int limit) {
        proof.read(Dependency.whole(list.value()));
        return session.sql("""
                        SELECT e.story_id, e.number, e.from_day, e.to_day
                        FROM printed_event e JOIN printed_in i ON i.story_id = e.story_id AND i.list = ?
                        WHERE e.to_day >= ? AND e.from_day <= ?
                        ORDER BY e.from_day, e.to_day, e.story_id, e.number LIMIT ?
                        """)
                .params(list.value(), first.toString(), last.toString(), limit)
                .query((row, _) -> new Announced(
                        new StoryId(row.getLong("story_id")),
                        row.getInt("number"),
                        LocalDate.parse(row.getString("from_day")),
                        LocalDate.parse(row.getString("to_day"))))
                .list();
    }
}
