package press.broadsheet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.picture.facts.FactsReading;
import press.broadsheet.picture.file.Declared;
import press.broadsheet.picture.file.PictureFile;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.platform.Sha256;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.Wording;

/**
 * Originals on disk, each under the SHA-256 of its bytes, never changed once they are there, and what is known of them.
 * Safe for many threads.
 */
public final class PictureLibrary {

    private static final int NAME_LIMIT = 200;
    private static final int SMALLEST = 16;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;
    private final Path media;
    private final Signal arrivals = new Signal();

    public PictureLibrary(Database database, JournalTable journal, InstantSource clock, Path media) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.media = media;
    }

    /**
     * Takes a picture in and returns its number. The same bytes twice are the same picture; what stands behind the end of
     * the picture is not kept.
     *
     * @param name the file's name where it came from, for people
     * @throws UnreadablePicture when it is none, with the reason
     */
    public String takeIn(byte[] bytes, String name, String actor) {
        return takeIn(bytes, PictureFile.inspect(bytes), name, actor);
    }

    /** The same for a sender who is there to be told that the file is of another kind than he says. */
    public String takeIn(byte[] bytes, Declared declared, String actor) {
        PictureFile file = PictureFile.inspect(bytes);
        declared.check(file.kind());
        return takeIn(bytes, file, declared.name(), actor);
    }

    private String takeIn(byte[] bytes, PictureFile file, String name, String actor) {
        String cleanName = Wording.clean(name);
        String shortName = cleanName.substring(0, Math.min(cleanName.length(), NAME_LIMIT));
        byte[] kept = file.kept(bytes);
        // Now, and not when the first reader asks: a file that is damaged is refused while its sender is there.
        Decoding.decode(kept, file, SMALLEST);
        PictureRecord picture = new PictureRecord(
                number(kept),
                new PictureRecord.Size(file.kind().mediaType(), file.width(), file.height(), kept.length),
                shortName,
                now(),
                1,
                FactsReading.of(file.packets()));
        keep(picture.number(), kept);
        database.write(session -> {
            boolean added = PictureTable.insert(session, picture, actor);
            if (added) {
                journal.append(session, picture.takenIn(), actor, new Change.PictureTakenIn(picture.number()));
                session.afterCommit(arrivals::wake);
            }
            return added;
        });
        return picture.number();
    }

    /** A picture with what is known of it, or empty when the library does not have it. */
    public Optional<PictureRecord> find(String number) {
        Optional<PictureRecord> found = database.read(session -> PictureTable.find(session, number));
        return found.isPresent() && found.get().revision() == 0 ? Optional.of(readFromFile(found.get())) : found;
    }

    /** Pictures from before facts were kept: what their files tell becomes the first revision. */
    private PictureRecord readFromFile(PictureRecord old) {
        PictureFacts facts = original(old.number()).map(PictureLibrary::told).orElse(PictureFacts.NONE);
        return database.write(session -> {
            if (PictureTable.revise(session, old.number(), 0, facts, new PictureTable.By(now(), "library"))) {
                record(session, old.number(), 1, "library");
            }
            return PictureTable.find(session, old.number()).orElseThrow();
        });
    }

    private static PictureFacts told(byte[] bytes) {
        try {
            return FactsReading.of(PictureFile.read(bytes).packets());
        } catch (UnreadablePicture _) {
            return PictureFacts.NONE;
        }
    }

    /**
     * Changes what is known of a picture.
     *
     * @param expected the revision that the change was made from, or null to change whatever is there
     */
    public Revised revise(String number, @Nullable Integer expected, UnaryOperator<PictureFacts> change, String actor) {
        Revised revised;
        do {
            PictureRecord before = find(number).orElse(null);
            if (before == null) {
                return new Revised.Missing();
            }
            if (expected != null && expected != before.revision()) {
                return new Revised.Stale(before.revision());
            }
            PictureFacts facts = change.apply(before.facts());
            revised = facts.equals(before.facts()) ? new Revised.Done(before) : write(before, facts, actor);
            // Without an expectation the change is made anew of what somebody else wrote in between.
        } while (expected == null && revised instanceof Revised.Stale);
        return revised;
    }

    private Revised write(PictureRecord before, PictureFacts facts, String actor) {
        return database.write(session -> {
            PictureTable.By by = new PictureTable.By(now(), actor);
            boolean written = PictureTable.revise(session, before.number(), before.revision(), facts, by);
            if (written) {
                record(session, before.number(), before.revision() + 1, actor);
            }
            PictureRecord standing = PictureTable.find(session, before.number()).orElseThrow();
            return written ? new Revised.Done(standing) : new Revised.Stale(standing.revision());
        });
    }

    private void record(Session session, String number, int revision, String actor) {
        journal.append(session, now(), actor, new Change.PictureRevised(number, revision));
        session.afterCommit(arrivals::wake);
    }

    /** In whole milliseconds, as the tables keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Is given when a picture came, or something was put right about one. */
    Signal arrivals() {
        return arrivals;
    }

    Database database() {
        return database;
    }

    /** The bytes of an original, or empty when the library does not have it. */
    public Optional<byte[]> original(String number) {
        try {
            return Optional.of(Files.readAllBytes(place(number)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("picture %s cannot be read".formatted(number), failure);
        }
    }

    /** Where an original stands. */
    public Path place(String number) {
        return media.resolve("originals").resolve(number.substring(0, 2)).resolve(number);
    }

    private void keep(String number, byte[] bytes) {
        Path place = place(number);
        try {
            if (Files.exists(place) && Files.size(place) == bytes.length) {
                return;
            }
            Files.createDirectories(place.getParent());
            Path arriving = Files.createTempFile(place.getParent(), "arriving", "");
            Files.write(arriving, bytes);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("picture %s cannot be kept".formatted(number), failure);
        }
    }

    /** The number that these bytes have in every library. */
    public static String number(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
