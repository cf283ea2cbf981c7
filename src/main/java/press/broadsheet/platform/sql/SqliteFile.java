package press.broadsheet.platform.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The file of a database, and whether it is still there: a file that was removed while it was open can be written like
 * any other, and all that is written is lost. Safe for use by many threads.
 */
final class SqliteFile {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Primary result codes (sqlite.org/rescode.html) of a file that is damaged, gone, full or not to be written. */
    private static final Set<Integer> TROUBLE = Set.of(8, 10, 11, 13, 14, 15, 26);

    private final Path path;
    private volatile @Nullable Object key;
    private volatile long looked = System.nanoTime() - LOOK_NANOS;

    SqliteFile(Path path) {
        this.path = path;
    }

    /** @throws DatabaseAway when the file is not the one that was opened */
    void check() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object now = attributes.fileKey();
            Object known = key;
            if (known == null) {
                // Before its first table a file is empty.
                key = attributes.size() == 0 ? null : now;
            } else if (attributes.size() == 0) {
                throw new DatabaseAway("the database file %s was emptied".formatted(path), new IllegalStateException());
            } else if (!Objects.equals(known, now)) {
                throw new DatabaseAway(
                        "another file stands in the place of the database " + path, new IllegalStateException());
            }
            looked = System.nanoTime();
        } catch (IOException gone) {
            // Before the first opening there is no file yet.
            if (key != null) {
                throw away(gone);
            }
        }
    }

    private DatabaseAway away(IOException reason) {
        return new DatabaseAway("the database file %s is gone".formatted(path), reason);
    }

    /** The same, but looks once a second at most. */
    void checkNowAndThen() {
        if (System.nanoTime() - looked >= LOOK_NANOS) {
            check();
        }
    }

    /** What a failure is to those who asked: a file in trouble is a database that is away. */
    static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TROUBLE.contains(sql.getErrorCode() & 0xFF)) {
                return new DatabaseAway("the database file cannot be used: " + sql.getMessage(), failure);
            }
        }
        return failure;
    }
}
