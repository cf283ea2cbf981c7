package press.broadsheet.pressroom;

import org.jspecify.annotations.Nullable;

/**
 * Where pages go that memory has no room for, on this node's own disk: they stand by when the database is away. What is
 * in it is good for one run of the program.
 */
public interface Spill extends AutoCloseable {

    /** Keeps a page; returns at once, the disk follows behind. */
    void put(String key, Page page);

    @Nullable
    Page take(String key, SharedPieces shared);

    void clear();

    @Override
    void close();

    /** Keeps nothing. */
    static Spill none() {
        return new Spill() {
            @Override
            public void put(String key, Page page) {}

            @Override
            public @Nullable Page take(String key, SharedPieces shared) {
                return null;
            }

            @Override
            public void clear() {}

            @Override
            public void close() {}
        };
    }
}
