package press.broadsheet.archive.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.PictureTakeIn;
import press.broadsheet.desk.Desk;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.masthead.Nameplate;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.platform.sql.Schema;
import press.broadsheet.platform.sql.SqliteDatabase;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Language;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/** A small paper in a file of its own, into which sites are taken. Its clock stands still. */
final class TestingImport implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final AtomicReference<byte @Nullable []> EMPTY_PAPER = new AtomicReference<>();

    final SqliteDatabase database;
    final Desk desk;
    final Stories stories;
    final Publishing publishing;
    private final PictureLibrary library;
    final List<String> pictures = new ArrayList<>();

    private TestingImport(SqliteDatabase database, Path media) {
        this.database = database;
        JournalTable journal = new JournalTable(database, new Signal());
        this.desk = new Desk(database, journal, new Mastheads(journal), InstantSource.fixed(NOW));
        this.stories = new Stories(desk);
        this.publishing = new Publishing(desk);
        this.library = new PictureLibrary(database, journal, InstantSource.fixed(NOW), media);
    }

    static TestingImport in(Path folder) {
        try {
            Path file = Files.createTempDirectory(folder, "paper").resolve("broadsheet.db");
            Files.write(file, emptyPaper());
            return new TestingImport(new SqliteDatabase(file), file.resolveSibling("media"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Made once: bringing tables up to date takes longer than most imports here. */
    private static synchronized byte[] emptyPaper() {
        byte[] made = EMPTY_PAPER.get();
        if (made != null) {
            return made;
        }
        try {
            Path folder = Files.createTempDirectory("import-test");
            Path file = folder.resolve("broadsheet.db");
            try (TestingImport paper = new TestingImport(new SqliteDatabase(file), folder)) {
                Schema.bringUpToDate(paper.database);
                paper.desk.act(session -> paper.desk.mastheads().set(session, NOW, "test", masthead()));
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            EMPTY_PAPER.set(bytes);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Masthead masthead() {
        Title title = new Title(
                "",
                new Nameplate("The Testing Paper", "", Language.ENGLISH),
                null,
                List.of(Section.of("national", "National")),
                List.of(),
                List.of(),
                Identity.UNKNOWN);
        return new Masthead("https://paper.example", SEOUL, List.of(title));
    }

    ImportReport take(String... sources) {
        return take(ImportSettings.USUAL, sources);
    }

    ImportReport take(ImportSettings settings, String... sources) {
        return importing(ImportProgress.SILENT).run(List.of(sources), settings);
    }

    Import importing(ImportProgress progress) {
        PictureTakeIn noting = (bytes, name) -> {
            try {
                String number = library.takeIn(bytes, name, "import");
                pictures.add(name);
                return number;
            } catch (UnreadablePicture unreadable) {
                throw new PictureTakeIn.Unreadable(String.valueOf(unreadable.getMessage()));
            }
        };
        return new Import(desk, stories, publishing, noting, progress);
    }

    Masthead current() {
        return database.read(session -> desk.mastheads().current(session)).orElseThrow();
    }

    long count(String table) {
        return database.read(session ->
                session.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single());
    }

    List<StoryId> ids() {
        return database.read(session -> session.sql("SELECT id FROM story ORDER BY id")
                .query((row, _) -> new StoryId(row.getLong("id")))
                .list());
    }

    List<Stories.Filed> all() {
        return ids().stream().map(id -> stories.find(id).orElseThrow()).toList();
    }

    Stories.Filed story(String headline) {
        return all().stream()
                .filter(filed -> filed.copy().headline().text().equals(headline))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no story \"" + headline + "\" but "
                        + all().stream()
                                .map(filed -> filed.copy().headline().text())
                                .toList()));
    }

    Copy copy(String headline) {
        return story(headline).copy();
    }

    /** Everything that the stories say, as it is kept. */
    String everything() {
        StringBuilder all = new StringBuilder();
        all().forEach(filed -> all.append(CopyJson.write(filed.copy())).append('\n'));
        return all.toString();
    }

    Optional<StoryId> atOldAddress(String path) {
        return database.read(session -> session.sql("SELECT story_id FROM old_address WHERE path = ?")
                .param(new OldPath(path).value())
                .query(Long.class)
                .optional()
                .map(StoryId::new));
    }

    @Override
    public void close() {
        database.close();
    }
}
