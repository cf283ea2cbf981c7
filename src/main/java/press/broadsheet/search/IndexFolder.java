package press.broadsheet.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the folder of an index; one that cannot be read is emptied, since everything in it can be made again. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** Held, since its level is forgotten with it: the advice about faster vectors is of no use to a paper without any. */
    private static final java.util.logging.Logger VECTORS =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(java.util.logging.Level.SEVERE);
    }

    /** Held in memory before a part of the index is written. */
    static final double BUFFER_MEGABYTES = 32;

    /** The same while very many stories come: larger parts are put together less often. */
    static final double BUFFER_FOR_MANY_MEGABYTES = 128;

    private IndexFolder() {}

    static LuceneIndex.Opened open(Path folder) {
        try {
            Files.createDirectories(folder);
            try {
                return openAsItIs(folder);
            } catch (LockObtainFailedException taken) {
                throw taken;
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("the index in {} cannot be read and is made again: {}", folder, unreadable.toString());
                empty(folder);
                return openAsItIs(folder);
            }
        } catch (LockObtainFailedException taken) {
            throw new SearchAway("the index in %s belongs to another process".formatted(folder), taken);
        } catch (IOException failure) {
            throw new SearchAway("the index in %s cannot be opened: %s".formatted(folder, failure), failure);
        }
    }

    private static LuceneIndex.Opened openAsItIs(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            // Closing gives the folder free at once; what is worth it was kept before.
            IndexWriter writer = new IndexWriter(
                    directory, new IndexWriterConfig().setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES));
            try {
                return new LuceneIndex.Opened(writer, new SearcherManager(writer, null));
            } catch (IOException | RuntimeException failure) {
                writer.rollback();
                throw failure;
            }
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    static void close(LuceneIndex.Opened index) {
        try (Directory directory = index.writer().getDirectory()) {
            index.searchers().close();
            index.writer().close();
            LOG.debug("the index in {} is closed", directory);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the index could not be closed in order: {}", failure.toString());
        }
    }
}
