package press.broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;

/**
 * Holds the index, as it was last put on disk, against what is in print. May run beside the program that writes it: what
 * changed after the index was kept is left out.
 */
public final class IndexCheck implements Checked {

    private final Database database;
    private final Path folder;

    public IndexCheck(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    @Override
    public List<String> disagreements() {
        if (!Files.isDirectory(folder)) {
            return missing();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return isBeingMade(directory) ? List.of() : missing();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexKept kept = IndexKept.read(reader);
                // An index of another form is made again when the paper starts.
                return kept == null ? List.of() : database.read(kept::compare);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of("The search index is damaged: %s.".formatted(damaged.getMessage()));
        }
    }

    private static boolean isBeingMade(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return false;
        } catch (LockObtainFailedException _) {
            return true;
        }
    }

    /** A paper that was never started has no index, and one that has nothing in print needs none. */
    private List<String> missing() {
        boolean needed = database.read(session -> session.sql("SELECT EXISTS (SELECT 1 FROM printed)")
                .query((row, _) -> row.getBoolean(1))
                .single());
        return needed ? List.of("The search index is missing; it is made again when the paper starts.") : List.of();
    }
}
