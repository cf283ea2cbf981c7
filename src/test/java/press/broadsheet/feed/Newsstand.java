package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.desk.Correcting;
import press.broadsheet.desk.Desk;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Embargoing;
import press.broadsheet.desk.Killing;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Printing;
import press.broadsheet.edition.Reading;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.masthead.Nameplate;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Schema;
import press.broadsheet.platform.sql.SqliteDatabase;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.pressroom.Press;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.pressroom.SharedCaster;
import press.broadsheet.pressroom.SharedPieces;
import press.broadsheet.pressroom.Spill;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/** A small paper in Seoul whose feeds are asked for; it stands still until it is told what time it is. */
final class Newsstand implements AutoCloseable {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Signal signal = new Signal();
    private final Database database;
    private final Desk desk;
    private final Follower printing;
    private final Press press;
    private final PressRun run;
    private final Receipts receipts;
    private final Edition edition;
    private Instant now = Instant.parse("2026-03-02T05:05:00Z");

    Newsstand(Path folder) {
        this(new SqliteDatabase(folder.resolve("paper.db")));
    }

    Newsstand(Database database) {
        this.database = database;
        Schema.bringUpToDate(database);
        JournalTable journal = new JournalTable(database, signal);
        Mastheads mastheads = new Mastheads(journal);
        desk = new Desk(database, journal, mastheads, () -> now);
        edition = new Edition(database, mastheads);
        printing = new Follower(database, new Printing(mastheads), signal, new Signal());
        SharedPieces shared = new SharedPieces(edition, new NoSharedPieces(), () -> now);
        List<Caster> casters = new Feeds().casters();
        press = new Press(edition, casters, shared, Spill.none(), 64_000_000);
        receipts = new Receipts(database);
        run = new PressRun(new PressRun.Parts(edition, shared, press, receipts), casters, signal, () -> now);
        set(masthead(SEOUL));
    }

    private static final class NoSharedPieces implements SharedCaster {
        @Override
        public byte @Nullable [] cast(String name, Instant minute, Reading reading) {
            return null;
        }

        @Override
        public boolean showsTheTime(String name) {
            return false;
        }
    }

    static Masthead masthead(ZoneId zone) {
        return masthead(zone, "The Harbour & Hill");
    }

    static Masthead masthead(ZoneId zone, String name) {
        Section national = new Section(
                Section.of("national", "National").path(),
                "National",
                null,
                List.of(Section.of("national/politics", "Politics")));
        Title english = title("", name, Language.ENGLISH, List.of(national, Section.of("desktop", "Desktop")));
        Title korean = title("ko", "항구와 언덕", Language.KOREAN, List.of(Section.of("ko/national", "사회")));
        return new Masthead("https://www.paper.example", zone, List.of(english, korean));
    }

    private static Title title(String prefix, String name, Language language, List<Section> sections) {
        return new Title(
                prefix, new Nameplate(name, "", language), null, sections, List.of(), List.of(), Identity.UNKNOWN);
    }

    void set(Masthead masthead) {
        desk.act(session -> desk.mastheads().set(session, desk.now(), "editor", masthead));
        settle();
    }

    Masthead masthead() {
        return edition.read(Reading::masthead);
    }

    Instant now() {
        return now;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    StoryId publish(Copy copy) {
        StoryId id = publishAmongMany(copy);
        settle();
        return id;
    }

    /** The same, but the press runs only when {@link #settle} is called. */
    StoryId publishAmongMany(Copy copy) {
        StoryId id = file(copy);
        assertThat(new Publishing(desk).publish(id, null, "editor")).isInstanceOf(Outcome.Done.class);
        return id;
    }

    StoryId file(Copy copy) {
        return new Stories(desk).file(copy, "reporter").id();
    }

    void revise(StoryId id, Copy copy) {
        done(new Stories(desk).revise(id, null, _ -> copy, "reporter"));
        done(new Publishing(desk).publish(id, null, "editor"));
    }

    void withdraw(StoryId id) {
        done(new Publishing(desk).withdraw(id, "editor"));
    }

    void kill(StoryId id) {
        done(new Killing(desk).kill(id, new KillNotice("This story was withdrawn."), "editor"));
    }

    void embargo(StoryId id) {
        Embargo embargo = new Embargo(now.plus(Duration.ofDays(1)), SEOUL);
        done(new Embargoing(desk, new Publishing(desk)).set(id, embargo, "editor"));
    }

    void correct(StoryId id, String text) {
        done(new Correcting(desk).correct(id, text, null, "editor"));
    }

    private void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        settle();
    }

    /** Puts a picture of 2,000 by 1,000 pixels into the library. */
    void picture(String hash) {
        database.write(session -> session.sql("""
                        INSERT INTO picture (hash, type, width, height, bytes, name, taken_in)
                        VALUES (?, 'image/png', 2000, 1000, 1, 'harbour.png', 0)
                        """).param(hash).update());
    }

    /** Puts stories into the edition as if they had been printed long ago, and counts their months. */
    void fill(List<Object[]> printed, List<Object[]> listed) {
        database.write(session -> {
            session.batch(
                    "INSERT INTO printed (story_id, revision, first_at, updated_at, language, headline, card, copy)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    printed);
            session.batch("INSERT INTO printed_in (list, first_at, story_id) VALUES (?, ?, ?)", listed);
            // counted in another zone: setting the masthead counts them anew
            return session.sql("INSERT INTO printed_month (list, month, zone, stories, changed_at)"
                            + " VALUES ('title:', '1970-01', 'Etc/GMT+12', 0, 0)")
                    .update();
        });
        set(masthead().at("https://www.paper.example"));
    }

    /** Prints a story that was first in print at a time gone by. */
    void publishImported(Copy copy, Instant first) {
        DeskStory story = new Stories(desk).file(copy, "import");
        desk.act(session -> {
            new Publishing(desk).printImported(session, story, new Publishing.Times(first, first), "import");
            return story;
        });
        settle();
    }

    void housePage(String name) {
        database.write(session -> {
            desk.journal().append(session, desk.now(), "editor", new Change.HousePageSet("", name));
            return session.sql("INSERT INTO house_page (title, name, at, heading, body) VALUES ('', ?, ?, ?, '[]')")
                    .params(name, desk.now().toEpochMilli(), name)
                    .update();
        });
        settle();
    }

    void settle() {
        printing.catchUp();
        run.catchUp();
    }

    /** Makes what the public sees again from the journal's first entry. */
    void rebuild() {
        printing.rebuild();
        run.catchUp();
    }

    Edition edition() {
        return edition;
    }

    List<String> places(StoryId id) {
        return receipts.newest(id).stream().map(Receipts.Receipt::place).toList();
    }

    Answer answer(String path) {
        int question = path.indexOf("?before=");
        return press.get(
                question < 0
                        ? Address.of(path)
                        : new Address(path.substring(0, question), path.substring(question + "?before=".length())));
    }

    Answer.Ready sheet(String path) {
        assertThat(answer(path)).as(path).isInstanceOf(Answer.Ready.class);
        return (Answer.Ready) answer(path);
    }

    /** What stands at a path, or behind a whole address of the paper. */
    String text(String address) {
        byte[] gzip = new byte[sheet(path(address)).spliced().gzip().remaining()];
        sheet(path(address)).spliced().gzip().slice().get(gzip);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String path(String address) {
        return address.replace("https://www.paper.example", "");
    }

    @Override
    public void close() {
        database.close();
    }
}
