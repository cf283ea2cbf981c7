package press.broadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.PostgresDatabase;
import press.broadsheet.platform.sql.SqliteDatabase;
import press.broadsheet.video.VideoLibrary;

/**
 * What an operator can set.
 *
 * @param postgres where the tables stand, or null for a file in the paper's own folder
 * @param pageMemory how many bytes of pressed pages are kept in memory
 * @param videoBytes how large a film may be, in bytes
 * @param offline false has readers' devices throw away the stories that they keep, and keep no more
 */
public record PaperSettings(@Nullable Postgres postgres, long pageMemory, long videoBytes, boolean offline) {

    /** The file in a paper's folder that holds its tables. */
    public static final String FILE = "broadsheet.db";

    /** What lies beside it once the paper has run. */
    private static final List<String> KEPT = List.of("media", "index");

    /** What is kept when nothing else is said, in bytes. */
    public static final long PAGE_MEMORY = 96L * 1024 * 1024;

    /** A PostgreSQL server. */
    public record Postgres(String url, String user, String password) {}

    /** With films of the usual size, and with offline reading. */
    public PaperSettings(@Nullable Postgres postgres, long pageMemory) {
        this(postgres, pageMemory, VideoLibrary.BYTES, true);
    }

    /** Everything embedded. */
    public static PaperSettings embedded() {
        return new PaperSettings(null, PAGE_MEMORY);
    }

    /** The same with another amount of memory for pages; with none no page is kept, on disk neither. */
    public PaperSettings keeping(long bytes) {
        return new PaperSettings(postgres, bytes, videoBytes, offline);
    }

    /** The same with another limit for films. */
    public PaperSettings takingFilmsOf(long bytes) {
        return new PaperSettings(postgres, pageMemory, bytes, offline);
    }

    /** The same, with devices told to keep no story. */
    public PaperSettings withoutOffline() {
        return new PaperSettings(postgres, pageMemory, videoBytes, false);
    }

    Database open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder %s cannot be made".formatted(folder), failure);
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException("the folder %s cannot be written".formatted(folder));
        }
        if (postgres != null) {
            return new PostgresDatabase(postgres.url(), postgres.user(), postgres.password());
        }
        checkNothingIsMissing(folder);
        return new SqliteDatabase(folder.resolve(FILE));
    }

    /** A paper that lost its tables must not be taken for a new one: that would begin by throwing its index away. */
    private static void checkNothingIsMissing(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                return;
            }
            for (String kept : KEPT) {
                Path beside = folder.resolve(kept);
                if (Files.isDirectory(beside) && !isEmpty(beside)) {
                    throw new IllegalArgumentException(
                            "%s holds the %s of a paper, but its %s is missing or empty: put it back, or begin in an empty folder"
                                    .formatted(folder, kept, FILE));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder %s cannot be read".formatted(folder), failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
