package press.broadsheet;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.desk.Correcting;
import press.broadsheet.desk.Dailies;
import press.broadsheet.desk.Delisting;
import press.broadsheet.desk.Desk;
import press.broadsheet.desk.Embargoing;
import press.broadsheet.desk.Instalments;
import press.broadsheet.desk.Killing;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Serials;
import press.broadsheet.desk.Stories;
import press.broadsheet.desk.Timetable;
import press.broadsheet.desk.Translating;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Printing;
import press.broadsheet.feed.Feeds;
import press.broadsheet.hub.Herald;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.letter.Shredding;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.masthead.People;
import press.broadsheet.page.Pages;
import press.broadsheet.picture.Darkroom;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.picture.Renditions;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Schema;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.pressroom.DiskSpill;
import press.broadsheet.pressroom.Press;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.pressroom.SharedPieces;
import press.broadsheet.pressroom.Spill;
import press.broadsheet.ranking.Ranking;
import press.broadsheet.search.Indexing;
import press.broadsheet.search.LuceneIndex;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.staff.Sessions;
import press.broadsheet.staff.Staff;
import press.broadsheet.staff.Tokens;
import press.broadsheet.story.StoryId;
import press.broadsheet.video.VideoLibrary;
import press.broadsheet.video.VideoWords;
import press.broadsheet.visits.Delivery;
import press.broadsheet.visits.Visits;

/**
 * A paper: its tables and files with everything that acts on them, wired once for the server, the command line, the tests
 * and the benchmarks alike. Safe for use by many threads.
 */
public final class Paper implements AutoCloseable {

    private final Database database;
    private final InstantSource clock;
    private final Signal journalSignal = new Signal();
    private final Signal editionSignal = new Signal();
    private final JournalTable journal;
    private final Path folder;
    private final Mastheads mastheads;
    private final Desk desk;
    private final PictureLibrary pictures;
    private final Renditions renditions;
    private final Darkroom darkroom;
    private final VideoLibrary videos;
    private final long videoBytes;
    private final Edition edition;
    private final Follower printing;
    private final Newsdesk newsdesk;
    private final DiskSpill spill;
    private final Pressroom pressroom;
    private final SearchIndex search;
    private final Indexing indexing;
    private final Counting counting;
    private final Herald herald;
    private final Correspondence correspondence;
    private final List<AutoCloseable> running = new ArrayList<>();

    /** What counts readers and ranks what they read. */
    public record Counting(Visits visits, Ranking ranking, Delivery delivery) {}

    /** What makes and keeps pages. */
    public record Pressroom(Pages pages, SharedPieces shared, Press press, Receipts receipts, PressRun run) {}

    private Paper(Database database, Path folder, PaperSettings settings, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.journal = new JournalTable(database, journalSignal);
        this.mastheads = new Mastheads(journal);
        this.desk = new Desk(database, journal, mastheads, clock);
        this.pictures = new PictureLibrary(database, journal, clock, folder.resolve("media"));
        this.renditions = new Renditions(pictures, folder.resolve("media"));
        this.darkroom = new Darkroom(pictures, renditions);
        this.videos = new VideoLibrary(database, journal, clock, folder.resolve("media"));
        this.videoBytes = settings.videoBytes();
        this.edition = new Edition(database, mastheads);
        this.printing = new Follower(database, new Printing(mastheads), journalSignal, editionSignal);
        Publishing publishing = new Publishing(desk);
        this.newsdesk = new Newsdesk(
                new Stories(desk),
                publishing,
                new Embargoing(desk, publishing),
                new Correcting(desk),
                new Killing(desk),
                new Delisting(desk),
                new Translating(desk));
        this.correspondence = new Correspondence(database, journal, clock);
        this.spill = new DiskSpill(folder.resolve("pressed.db"));
        this.pressroom = pressroom(settings);
        this.search = new LuceneIndex(folder.resolve("index"), clock);
        this.indexing = new Indexing(journal, edition, search, editionSignal, this::shownBySearch);
        this.herald = new Herald(
                new Herald.Parts(database, edition, pressroom.run(), pressroom.receipts()), editionSignal, clock);
        Visits visits = new Visits(database, clock, this::zone, this::inPrint);
        this.counting =
                new Counting(visits, new Ranking(database, clock, this::zone), new Delivery(database, clock, visits));
    }

    private ZoneId zone() {
        return database.read(mastheads::current).map(Masthead::zone).orElse(ZoneOffset.UTC);
    }

    private Set<StoryId> inPrint(Set<StoryId> stories) {
        return edition.read(reading -> Set.copyOf(reading.cards(stories).keySet()));
    }

    private Pressroom pressroom(PaperSettings settings) {
        Pages pages = new Pages(settings.offline());
        SharedPieces shared = new SharedPieces(edition, pages.shared(), clock);
        List<Caster> casters = new ArrayList<>(pages.casters());
        casters.addAll(new Feeds().casters());
        casters.add(pages.lastResort());
        Press press = new Press(
                edition, casters, shared, settings.pageMemory() == 0 ? Spill.none() : spill, settings.pageMemory());
        Receipts receipts = new Receipts(database);
        PressRun run =
                new PressRun(new PressRun.Parts(edition, shared, press, receipts), casters, editionSignal, clock);
        return new Pressroom(pages, shared, press, receipts, run);
    }

    private void shownBySearch(List<Indexing.Shown> shown) {
        pressroom
                .receipts()
                .write(shown.stream()
                        .map(one -> new Receipts.Receipt(
                                new Receipts.Key(one.story(), one.position()), "search", clock.instant()))
                        .toList());
    }

    /** Opens the paper in a folder, making its tables where they are missing; nothing runs yet. */
    public static Paper open(Path folder, PaperSettings settings, InstantSource clock) {
        Database database = settings.open(folder);
        Schema.bringUpToDate(database);
        return new Paper(database, folder, settings, clock);
    }

    /** Starts what follows the journal and the clock; when it returns, everything that fell due has been done. */
    public Paper start() {
        // First what one server alone may have: where another has it, nothing of its paper must change.
        search.open();
        Timetable timetable = new Timetable(desk, newsdesk.publishing(), newsdesk.embargoing(), journalSignal).start();
        running.add(timetable);
        videos.tidy();
        running.add(spill.start());
        running.add(printing.start());
        running.add(pressroom.run().start());
        running.add(indexing.start());
        running.add(counting.visits().start());
        running.add(counting.ranking().start());
        running.add(counting.delivery().start());
        running.add(herald.start());
        running.add(darkroom.start());
        running.add(new Shredding(correspondence).start());
        return this;
    }

    /** Where everything lies that is on this machine's disk. */
    public Path folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    public InstantSource clock() {
        return clock;
    }

    public JournalTable journal() {
        return journal;
    }

    public Mastheads mastheads() {
        return mastheads;
    }

    public HousePages housePages() {
        return new HousePages(journal);
    }

    public People people() {
        return new People(journal);
    }

    public Desk desk() {
        return desk;
    }

    public Newsdesk newsdesk() {
        return newsdesk;
    }

    /** What appears for a day. */
    public Dailies dailies() {
        Publishing publishing = newsdesk.publishing();
        return new Dailies(new Serials(desk, publishing), new Instalments(desk, publishing));
    }

    /** Readers' letters. */
    public Correspondence correspondence() {
        return correspondence;
    }

    public PictureLibrary pictures() {
        return pictures;
    }

    public Renditions renditions() {
        return renditions;
    }

    public Campaigns campaigns() {
        return new Campaigns(database, journal, mastheads, clock);
    }

    /** Makes the forms of pictures ahead. */
    public Darkroom darkroom() {
        return darkroom;
    }

    public VideoLibrary videos() {
        return videos;
    }

    /** The acts on what films say. */
    public VideoWords videoWords() {
        return new VideoWords(database, journal, clock);
    }

    /** How large a film may be, in bytes. */
    public long videoBytes() {
        return videoBytes;
    }

    public Tokens tokens() {
        return new Tokens(database, journal, clock);
    }

    /** Those who make the paper. */
    public Staff staff() {
        return new Staff(database, journal, clock);
    }

    /** Where they are signed in. */
    public Sessions sessions() {
        return new Sessions(database, journal, clock);
    }

    public Edition edition() {
        return edition;
    }

    /** Keeps the edition level with the journal. */
    public Follower printing() {
        return printing;
    }

    public Pressroom pressroom() {
        return pressroom;
    }

    /** What readers find; it answers once the paper was started. */
    public SearchIndex search() {
        return search;
    }

    public Counting counting() {
        return counting;
    }

    /** Tells the hub which feeds have changed. */
    public Herald herald() {
        return herald;
    }

    /** Keeps the index level with the edition. */
    public Indexing indexing() {
        return indexing;
    }

    @Override
    public void close() {
        for (AutoCloseable one : running.reversed()) {
            try {
                one.close();
            } catch (Exception failure) {
                throw new IllegalStateException("the paper could not be closed", failure);
            }
        }
        database.close();
    }
}
