package press.broadsheet.pressroom;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.platform.sql.ScratchFile;

/**
 * Pages in a file of this node's own, written behind by one thread. A page that comes faster than the disk takes it is
 * dropped: it can be made again. At most {@value #PAGES} pages; the oldest give way. Safe for use by many threads.
 */
public final class DiskSpill implements Spill {

    /** The most pages that are kept. */
    public static final int PAGES = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpill.class);
    private static final int WAITING = 2_000;
    private static final int GROUP = 200;

    private final Path path;
    private final BlockingQueue<Kept> waiting = new ArrayBlockingQueue<>(WAITING);
    private volatile @Nullable ScratchFile file;
    private Thread thread = Thread.currentThread();
    private volatile boolean closed;

    /** A page on its way to the disk. */
    private record Kept(String key, byte[] bytes) {}

    /** Nothing is kept before {@link #start()}: a command beside the server must not touch the server's file. */
    public DiskSpill(Path path) {
        this.path = path;
    }

    /** Opens the file anew: what an earlier run left in it is thrown away. */
    public DiskSpill start() {
        ScratchFile opened =
                ScratchFile.openAnew(path, "CREATE TABLE page (key TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
        file = opened;
        thread = Thread.ofPlatform().name("spill").daemon().start(() -> write(opened));
        return this;
    }

    @Override
    public void put(String key, Page page) {
        if (file != null && !waiting.offer(new Kept(key, PageBytes.write(page)))) {
            LOG.debug("{} is not kept on disk: the disk is behind", key);
        }
    }

    @Override
    public @Nullable Page take(String key, SharedPieces shared) {
        ScratchFile opened = file;
        if (opened == null) {
            return null;
        }
        try {
            byte[] bytes = opened.read(connection -> find(connection, key));
            return bytes == null ? null : PageBytes.read(ByteBuffer.wrap(bytes), shared);
        } catch (SQLException failure) {
            LOG.warn("pages on disk cannot be read: {}", failure.getMessage());
            return null;
        }
    }

    private static byte @Nullable [] find(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT bytes FROM page WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private void write(ScratchFile opened) {
        List<Kept> group = new ArrayList<>();
        while (!closed) {
            try {
                group.clear();
                group.add(waiting.take());
                waiting.drainTo(group, GROUP - 1);
                opened.write(connection -> insert(connection, group));
            } catch (InterruptedException _) {
                return;
            } catch (SQLException failure) {
                LOG.warn("pages cannot be kept on disk: {}", failure.getMessage());
            }
        }
    }

    private static void insert(Connection connection, List<Kept> group) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO page VALUES (?, ?)");
                PreparedStatement trim = connection.prepareStatement(
                        "DELETE FROM page WHERE rowid <= (SELECT MAX(rowid) FROM page) - " + PAGES)) {
            for (Kept kept : group) {
                insert.setString(1, kept.key);
                insert.setBytes(2, kept.bytes);
                insert.addBatch();
            }
            insert.executeBatch();
            trim.executeUpdate();
        }
    }

    @Override
    public void clear() {
        waiting.clear();
        ScratchFile opened = file;
        if (opened == null) {
            return;
        }
        try {
            opened.write(connection -> {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM page")) {
                    delete.executeUpdate();
                }
            });
        } catch (SQLException failure) {
            LOG.warn("pages on disk cannot be thrown away: {}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        ScratchFile opened = file;
        if (opened != null) {
            thread.interrupt();
            opened.close();
        }
    }
}
