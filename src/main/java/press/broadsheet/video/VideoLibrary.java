package press.broadsheet.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Wording;
import press.broadsheet.video.file.Declared;
import press.broadsheet.video.file.VideoFile;

/**
 * The paper's own films on disk, each under the SHA-256 of its bytes, never changed once they are there. Safe for use by
 * many threads.
 */
public final class VideoLibrary {

    /** The largest film, in bytes, unless the paper says otherwise. */
    public static final long BYTES = 2_000_000_000;

    private static final int NAME_LIMIT = 200;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;
    private final FilmStore store;

    public VideoLibrary(Database database, JournalTable journal, InstantSource clock, Path media) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.store = new FilmStore(media);
    }

    /**
     * A film that was taken in.
     *
     * @param video its number: the SHA-256 of the bytes that are kept
     * @param bytes how many are kept
     */
    public record Taken(String video, long bytes, VideoFile file) {}

    /**
     * Takes a film in as it comes, through the disk and not through memory. The same bytes twice are the same film.
     *
     * @param declared what the sender says it is
     * @throws press.broadsheet.video.file.UnreadableVideo when it is none, with the reason
     */
    public Taken takeIn(InputStream sent, Declared declared, String actor) {
        String clean = Wording.clean(declared.name());
        String shortName = clean.substring(0, Math.min(clean.length(), NAME_LIMIT));
        try (FilmStore.Arrival arrival = store.receive(sent)) {
            VideoFile file = arrival.inspected(declared);
            Taken taken = new Taken(arrival.keep(), arrival.bytes(), file);
            write(taken, shortName, actor);
            return taken;
        } catch (IOException failure) {
            throw new UncheckedIOException("a film cannot be kept", failure);
        }
    }

    private void write(Taken taken, String name, String actor) {
        Instant now = clock.instant();
        VideoFile file = taken.file();
        database.write(session -> {
            int added = session.sql("""
                            INSERT INTO video (hash, type, width, height, millis, bytes, sound, name, taken_in)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
                            """)
                    .params(
                            taken.video(),
                            file.type(),
                            file.width(),
                            file.height(),
                            file.length().toMillis(),
                            taken.bytes(),
                            file.sound() ? 1 : 0,
                            name,
                            Session.stamp(now))
                    .update();
            if (added > 0) {
                journal.append(session, now, actor, new Change.VideoTakenIn(taken.video()));
            }
            return added;
        });
    }

    /** Where a film's file stands, whether it is there or not. */
    public Path place(String video) {
        return store.place(video);
    }

    /** What is known of a film, or empty when the library does not have it. */
    public Optional<KeptVideo> find(String video) {
        return database.read(session -> KeptVideo.find(session, video));
    }

    /** Throws away what was left of uploads that broke off when the program ended. */
    public void tidy() {
        store.tidy(clock.instant());
    }
}
