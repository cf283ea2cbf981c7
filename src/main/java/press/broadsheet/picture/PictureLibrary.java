package press.broadsheet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Wording;

/** Originals on disk, each under the SHA-256 of its bytes, never changed once they are there. Safe for many threads. */
public final class PictureLibrary {

    private static final int NAME_LIMIT = 200;
    private static final int SMALLEST = 16;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;
    private final Path media;

    public PictureLibrary(Database database, JournalTable journal, InstantSource clock, Path media) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.media = media;
    }

    /**
     * Takes a picture in and returns its number. The same bytes twice are the same picture.
     *
     * @param name the file's name where it came from, for people
     * @throws UnreadablePicture when it is none, with the reason
     */
    public String takeIn(byte[] bytes, String name, String actor) {
        String cleanName = Wording.clean(name);
        String shortName = cleanName.substring(0, Math.min(cleanName.length(), NAME_LIMIT));
        PictureFile file = PictureFile.inspect(bytes);
        // Now, and not when the first reader asks: a file that breaks off is refused while its sender is there.
        Decoding.decode(bytes, file, SMALLEST);
        String number = number(bytes);
        keep(number, bytes);
        Instant now = clock.instant();
        database.write(session -> {
            int added = session.sql("""
                            INSERT INTO picture (hash, type, width, height, bytes, name, taken_in)
                            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
                            """)
                    .params(
                            number,
                            file.type(),
                            file.width(),
                            file.height(),
                            bytes.length,
                            shortName,
                            Session.stamp(now))
                    .update();
            if (added > 0) {
                journal.append(session, now, actor, new Change.PictureTakenIn(number));
            }
            return added;
        });
        return number;
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
