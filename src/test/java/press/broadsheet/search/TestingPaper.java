package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Publishing;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Nameplate;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Inline;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.Language;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;

/** A paper with two titles whose stories are looked for. It runs as it does under a server. */
final class TestingPaper implements AutoCloseable {

    static final String STAFF = "seo.min-ah";
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Path folder;
    private Paper paper;

    TestingPaper(Path folder) {
        this.folder = folder;
        this.paper = open();
        paper.database().write(session -> {
            paper.mastheads().set(session, Instant.now(), STAFF, masthead());
            return 0;
        });
        paper.start();
    }

    /** The same paper opened a second time, as a command does while the server runs. */
    Paper open() {
        return Paper.open(folder, PaperSettings.embedded(), Clock.systemUTC());
    }

    private static Masthead masthead() {
        Title english = title(
                "",
                "The Tide",
                Language.ENGLISH,
                new Section(
                        new SectionPath("national"),
                        "National",
                        null,
                        List.of(Section.of("national/courts", "Courts & Law"))),
                Section.of("sports", "Sports"));
        Title korean =
                title("ko", "물때", Language.KOREAN, Section.of("ko/national", "사회"), Section.of("ko/sports", "스포츠"));
        return new Masthead("http://localhost:8080", ZoneOffset.UTC, List.of(english, korean));
    }

    private static Title title(String prefix, String name, Language language, Section... sections) {
        return new Title(
                prefix,
                new Nameplate(name, "", language),
                null,
                List.of(sections),
                List.of(),
                List.of(),
                Identity.UNKNOWN);
    }

    Paper paper() {
        return paper;
    }

    Path index() {
        return folder.resolve("index");
    }

    void stop() {
        paper.close();
    }

    void startAgain() {
        paper = open().start();
    }

    static Copy english(String headline, String... paragraphs) {
        return copy(Language.ENGLISH, "national", headline, paragraphs);
    }

    static Copy korean(String headline, String... paragraphs) {
        return copy(Language.KOREAN, "ko/national", headline, paragraphs);
    }

    private static Copy copy(Language language, String section, String headline, String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs)
                .map(text -> (Block) new Block.Paragraph(List.of(Inline.Text.plain(text))))
                .toList();
        return new Copy(
                Titles.of(headline),
                Sourcing.UNSIGNED,
                new Placing(language, List.of(new SectionPath(section)), List.of()),
                null,
                new Body(blocks));
    }

    static Copy signed(Copy copy, String byline, String standfirst, String tag) {
        return new Copy(
                new Titles(new Headline(copy.headline().text()), null, new Standfirst(standfirst)),
                new Sourcing(Byline.parse(byline), null, null),
                new Placing(copy.placing().language(), copy.placing().sections(), List.of(new Tag(tag))),
                null,
                copy.body());
    }

    /** The same copy in another section. */
    static Copy placed(String section, Copy copy) {
        return new Copy(
                copy.titles(),
                copy.sourcing(),
                new Placing(
                        copy.placing().language(),
                        List.of(new SectionPath(section)),
                        copy.placing().tags()),
                copy.picture(),
                copy.body());
    }

    /** Prints a story as an import does, with the time at which it was first printed elsewhere. */
    StoryId printed(Instant first, Copy copy) {
        return paper.database().write(session -> {
            DeskStory story = paper.newsdesk().stories().file(session, copy, STAFF);
            paper.newsdesk().publishing().printImported(session, story, new Publishing.Times(first, first), STAFF);
            return story.id();
        });
    }

    StoryId file(Copy copy) {
        return paper.newsdesk().stories().file(copy, STAFF).id();
    }

    StoryId publish(Copy copy) {
        StoryId id = file(copy);
        publish(id);
        return id;
    }

    void publish(StoryId id) {
        done(paper.newsdesk().publishing().publish(id, null, STAFF));
    }

    void revise(StoryId id, Copy copy) {
        done(paper.newsdesk().stories().revise(id, null, _ -> copy, STAFF));
        publish(id);
    }

    void withdraw(StoryId id) {
        done(paper.newsdesk().publishing().withdraw(id, STAFF));
    }

    void kill(StoryId id) {
        done(paper.newsdesk().killing().kill(id, new KillNotice("Withdrawn."), STAFF));
    }

    void embargo(StoryId id) {
        Embargo embargo = new Embargo(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC);
        done(paper.newsdesk().embargoing().set(id, embargo, STAFF));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    /** Waits until the index shows what the journal holds. */
    TestingPaper settle() {
        long end = paper.journal().end();
        long patience = System.nanoTime() + PATIENCE_NANOS;
        while (paper.indexing().position() < end) {
            assertThat(System.nanoTime()).as("the index does not follow").isLessThan(patience);
            Thread.onSpinWait();
        }
        return this;
    }

    List<StoryId> find(String query) {
        return found(query).stories();
    }

    Found found(String query) {
        return found(Search.of(inquiry(query)));
    }

    Found found(Search search) {
        return paper.search().found(search);
    }

    /** Reads what is typed as the search desk does. */
    Inquiry inquiry(String query) {
        return Inquiry.read(query, SectionNames.of(masthead()));
    }

    String excerpt(StoryId id, String query) {
        Excerpts excerpts = new Excerpts(Inquiry.read(query));
        return paper.edition().read(reading -> excerpts.of(reading.story(id).orElseThrow()));
    }

    @Override
    public void close() {
        paper.close();
    }
}
