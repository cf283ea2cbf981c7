package press.broadsheet.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.archive.Verify;
import press.broadsheet.desk.Instalments;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Timetable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.masthead.BellyBand;
import press.broadsheet.masthead.BellyBands;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.Inline;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.video.file.Declared;

/**
 * The Harbour Post on tables and a folder of its own. Nothing runs on its own unless it is {@link #opened}: a test says
 * when the paper {@link #catchesUp}.
 */
public final class TestingPaper implements AutoCloseable {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final TestingClock clock = new TestingClock();
    private final Path folder;
    private final PaperSettings settings;
    private Paper paper;

    private TestingPaper(Path folder, PaperSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.paper = Paper.open(folder, settings, clock);
    }

    /** The paper as it is on its first morning: a masthead and no story. */
    public static TestingPaper on(Engine engine) {
        return on(engine.empty());
    }

    /** The same with other settings than the usual ones. */
    public static TestingPaper on(Engine engine, UnaryOperator<PaperSettings> other) {
        return on(other.apply(engine.empty()));
    }

    public static TestingPaper on(PaperSettings settings) {
        TestingPaper paper = new TestingPaper(Folders.fresh("paper"), settings);
        paper.sets(masthead());
        return paper;
    }

    /** A paper that has not even a masthead. */
    public static TestingPaper blankOn(Engine engine) {
        return new TestingPaper(Folders.fresh("paper"), engine.empty());
    }

    public static Masthead masthead() {
        try (InputStream in = TestingPaper.class.getResourceAsStream("/testing/masthead.yaml")) {
            return MastheadJson.readYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Paper paper() {
        return paper;
    }

    public TestingClock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    public PaperSettings settings() {
        return settings;
    }

    /** What a check of everything that is kept finds, but for the index. */
    public Verify.Report verified() {
        return new Verify(Verify.parts(paper.database(), paper.mastheads(), paper.pictures(), paper.videos())).run();
    }

    /** Starts everything that follows the journal and the clock. */
    public TestingPaper opened() {
        paper.start();
        return this;
    }

    /** Ends the program and starts it again on what it has kept. */
    public void restarts() {
        paper.close();
        paper = Paper.open(folder, settings, clock);
    }

    public void sets(Masthead masthead) {
        paper.database()
                .write(session -> paper.mastheads().set(session, clock.instant(), Newsroom.NATIONAL_DESK, masthead));
    }

    /** Opens sections of the main title; what each is for is said by its path. */
    public void opens(String... paths) {
        Masthead masthead = paper.database().read(paper.mastheads()::current).orElseThrow();
        Title title = masthead.main();
        for (String path : paths) {
            title = title.opening(Section.of(path, path.substring(path.lastIndexOf('/') + 1)));
        }
        sets(masthead.with(title));
    }

    public StoryId files(TestingCopy copy) {
        return paper.newsdesk()
                .stories()
                .file(copy.copy(), Newsroom.NATIONAL_DESK)
                .id();
    }

    /** Files and publishes. */
    public StoryId prints(TestingCopy copy) {
        StoryId id = files(copy);
        publishes(id);
        return id;
    }

    public Outcome publishes(StoryId id) {
        return paper.newsdesk().publishing().publish(id, null, Newsroom.NATIONAL_DESK);
    }

    public Outcome schedules(StoryId id, Instant at) {
        return paper.newsdesk().publishing().publish(id, new Publishing.Hour(at, SEOUL), Newsroom.NATIONAL_DESK);
    }

    public Outcome withdraws(StoryId id) {
        return paper.newsdesk().publishing().withdraw(id, Newsroom.NATIONAL_DESK);
    }

    public Outcome revises(StoryId id, int from, TestingCopy copy) {
        return paper.newsdesk().stories().revise(id, from, _ -> copy.copy(), Newsroom.NIGHT_DESK);
    }

    /** Saves new words and prints them. */
    public void reprints(StoryId id, TestingCopy copy) {
        paper.newsdesk().stories().revise(id, null, _ -> copy.copy(), Newsroom.NIGHT_DESK);
        publishes(id);
    }

    public Outcome embargoes(StoryId id, Duration time) {
        return embargoes(id, clock.instant().plus(time));
    }

    public Outcome embargoes(StoryId id, Instant until) {
        return paper.newsdesk().embargoing().set(id, new Embargo(until, SEOUL), Newsroom.NATIONAL_DESK);
    }

    public Outcome lifts(StoryId id) {
        return paper.newsdesk().embargoing().lift(id, Newsroom.NIGHT_DESK);
    }

    public Outcome corrects(StoryId id, String text) {
        return paper.newsdesk().correcting().correct(id, text, null, Newsroom.NIGHT_DESK);
    }

    public Outcome kills(StoryId id, String notice) {
        return paper.newsdesk().killing().kill(id, new KillNotice(notice), Newsroom.NIGHT_DESK);
    }

    public String takesIn(int picture) {
        return paper.pictures().takeIn(TestingPicture.jpeg(picture), picture + ".jpg", Newsroom.NATIONAL_DESK);
    }

    /** Takes a film into the library; each number is another one. */
    public String takesInFilm(int number) {
        return paper.videos()
                .takeIn(
                        new ByteArrayInputStream(TestingVideo.mp4(number)),
                        new Declared(number + ".mp4", null),
                        Newsroom.NATIONAL_DESK)
                .video();
    }

    /** Sets the captions of a film: one, from its first second to its third. */
    public void captions(String video, String language, String words) {
        byte[] file = ("WEBVTT\n\n00:01.000 --> 00:03.000\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
        paper.videoWords().caption(video, new Language(language), file, Newsroom.NATIONAL_DESK);
    }

    public void setsHousePage(String prefix, String name, String heading, String words) {
        Body body = new Body(List.of(new Block.Paragraph(List.of(Inline.Text.plain(words)))));
        HousePages.Text page = new HousePages.Text(prefix, name, heading, body);
        paper.database().write(session -> {
            paper.housePages().set(session, clock.instant(), Newsroom.NATIONAL_DESK, page);
            return page;
        });
    }

    public void introduces(Person person) {
        paper.database().write(session -> {
            paper.people().set(session, clock.instant(), Newsroom.NATIONAL_DESK, person);
            return person;
        });
    }

    /** Takes somebody off a title's masthead. */
    public void letsGo(String prefix, String words) {
        paper.database().write(session -> paper.people()
                .remove(session, clock.instant(), Newsroom.NATIONAL_DESK, prefix, words));
    }

    /** Begins a series of the main title that appears every day from an hour on. */
    public Series begins(String name, Series.Kind kind, String section, LocalTime hour) {
        Series series = new Series(
                "", name, "The " + name, kind, new SectionPath(section), Rhythm.DAILY, hour, "All about " + name);
        paper.dailies().serials().set(series, Newsroom.NATIONAL_DESK);
        return series;
    }

    /** The same from midnight on. */
    public Series begins(String name, Series.Kind kind, String section) {
        return begins(name, kind, section, LocalTime.MIDNIGHT);
    }

    /** Makes a story the instalment of a series of the main title. */
    public Outcome instalment(StoryId id, String series, LocalDate day) {
        return paper.dailies().instalments().set(id, new Instalments.Issue("", series, day), Newsroom.NATIONAL_DESK);
    }

    /** Files a story as an instalment. */
    public StoryId prepares(TestingCopy copy, String series, LocalDate day) {
        StoryId id = files(copy);
        instalment(id, series, day);
        return id;
    }

    /** Lays something round all pages of a title, until it is taken off. */
    public void lays(String prefix, String text) {
        BellyBand band = new BellyBand(prefix, BellyBand.Kind.NOTICE, text, null, BellyBand.Showing.ALWAYS);
        paper.database().write(session -> new BellyBands(paper.journal())
                .set(session, clock.instant(), Newsroom.NATIONAL_DESK, band));
    }

    public void takesOff(String prefix) {
        paper.database().write(session -> new BellyBands(paper.journal())
                .remove(session, clock.instant(), Newsroom.NATIONAL_DESK, prefix));
    }

    /** Has a path of an older system lead to a story. */
    public void keepsAddress(String path, StoryId id) {
        paper.database().write(session -> {
            session.sql("INSERT INTO old_address (path, story_id) VALUES (?, ?)")
                    .params(path, id.value())
                    .update();
            return paper.journal()
                    .append(session, clock.instant(), Newsroom.NIGHT_DESK, new Change.AddressKept(id, path));
        });
    }

    /** So many readers look at a story, each from a place of its own; the first of them is always the same one. */
    public void isReadBy(StoryId id, int readers) {
        paper.counting().visits().write();
        for (int reader = 0; reader < readers; reader++) {
            paper.counting().visits().count(id, "203.0.113." + reader, "Mozilla/5.0 (phone)");
        }
        paper.counting().visits().write();
    }

    /** Ranks what was read, as far as it is time to, and shows it. */
    public void counts() {
        paper.counting().ranking().count();
        paper.pressroom().run().catchUp();
        paper.pressroom().shared().minute();
    }

    /** Lets time pass and does what falls due. */
    public void waits(Duration time) {
        clock.pass(time);
        catchesUp();
    }

    /** Does what is due, brings the edition level with the journal and the press level with the edition. */
    public void catchesUp() {
        keepsTheTimetable();
        paper.printing().catchUp();
        paper.pressroom().run().catchUp();
    }

    public void keepsTheTimetable() {
        Newsdesk newsdesk = paper.newsdesk();
        try (Timetable timetable =
                new Timetable(paper.desk(), newsdesk.publishing(), newsdesk.embargoing(), new Signal())) {
            timetable.catchUp();
        }
    }

    /** Looks at the paper as somebody does who comes to another node, where no page was pressed before. */
    public <T> T onAnotherNode(Function<TestingReader, T> look) {
        try (Paper other = Paper.open(folder, settings, clock)) {
            return look.apply(new TestingReader(other));
        }
    }

    /** What readers see. */
    public TestingReader reader() {
        return new TestingReader(paper);
    }

    @Override
    public void close() {
        paper.close();
        Folders.remove(folder);
    }
}
