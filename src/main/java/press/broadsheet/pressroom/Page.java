package press.broadsheet.pressroom;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Dependency;

/**
 * A sheet that is ready to be sent. Its own pieces never change; the pieces it shares may, and then it is spliced anew
 * by the next reader who asks for it. Safe for use by many threads: two that splice at the same time come to the same.
 */
public final class Page {

    /** A piece of this page alone, or one that it shares. */
    sealed interface Laid {
        record Own(Piece piece) implements Laid {}

        record Shared(SharedPiece shared) implements Laid {}
    }

    private final Cast.Sheet sheet;
    private final List<Laid> pieces;
    private final List<Dependency> dependencies;
    private final long madeAt;
    private volatile long checkedAt;
    private volatile @Nullable Spliced spliced;

    Page(Cast.Sheet sheet, List<Laid> pieces, List<Dependency> dependencies, long madeAt) {
        this.sheet = sheet;
        this.pieces = List.copyOf(pieces);
        this.dependencies = List.copyOf(dependencies);
        this.madeAt = madeAt;
    }

    public Cast.Sheet sheet() {
        return sheet;
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    List<Laid> pieces() {
        return pieces;
    }

    long madeAt() {
        return madeAt;
    }

    /** Up to which round of changes this page is known to be fresh. */
    long checkedAt() {
        return checkedAt;
    }

    void checkedAt(long round) {
        checkedAt = round;
    }

    /** The page as one gzip stream, with the shared pieces as they are in the given round. */
    Spliced spliced(long round) {
        Spliced ready = spliced;
        if (ready == null || ready.round() != round) {
            ready = Spliced.of(sheet, pieces, round, ready);
            spliced = ready;
        }
        return ready;
    }

    /**
     * This page in the place of a former one. It was last modified now, and a second later than the former one at least:
     * somebody who knows no tags but times must be able to tell them apart. The time of its newest story will not do, since
     * a list that loses a story changes too.
     */
    Page after(@Nullable Page former, Instant now, long round) {
        Cast.Freshness freshness = sheet.freshness();
        if (freshness.lastModified().equals(Instant.EPOCH)) {
            return this;
        }
        Instant since = now.truncatedTo(ChronoUnit.SECONDS);
        Spliced ready = spliced(round);
        // What nobody was sent has no time that anybody could know.
        Spliced before = former == null ? null : former.spliced;
        if (before != null) {
            Instant next = before.lastModified().plusSeconds(1);
            boolean same = before.tag().equals(ready.tag());
            since = same ? before.lastModified() : next.isAfter(since) ? next : since;
        }
        Cast.Freshness dated = new Cast.Freshness(since, freshness.keep(), freshness.tags(), freshness.until());
        Cast.Sheet sheetSince = sheet.dated(dated);
        Page page = new Page(sheetSince, pieces, dependencies, madeAt);
        page.spliced = ready.modified(since);
        return page;
    }

    /** How much memory this page takes, in bytes, roughly. */
    int weight() {
        int own = 0;
        int all = 0;
        for (Laid laid : pieces) {
            switch (laid) {
                case Laid.Own piece -> {
                    own += piece.piece().deflated().length;
                    all += piece.piece().deflated().length;
                }
                case Laid.Shared shared -> all += shared.shared().form().piece().deflated().length;
            }
        }
        return own + all + 200 * dependencies.size() + 1_000;
    }

    /**
     * A page's bytes.
     *
     * @param length how many bytes they are when they are not compressed
     * @param tag changes whenever the bytes do
     * @param lastModified since when the bytes are these, in whole seconds; the epoch when it is not known
     * @param edge where the HTTP edge keeps what it made of this, so that it is made once
     */
    public record Spliced(
            long round,
            ByteBuffer gzip,
            int length,
            String tag,
            Instant lastModified,
            AtomicReference<@Nullable Object> edge) {

        private static final byte[] HEAD = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
        // an empty last block with fixed codes ends the deflate stream
        private static final byte[] END = {3, 0};

        static Spliced of(Cast.Sheet sheet, List<Laid> laid, long round, @Nullable Spliced former) {
            // One look at each piece: a shared one may be replaced while this goes on.
            List<Now> pieces = laid.stream().map(Now::of).toList();
            int size = HEAD.length + END.length + 8;
            int length = 0;
            int crc = 0;
            // The tag of a piece is its CRC and length; a page's is a hash over all of them, 64 bits wide.
            long tag = 0xcbf2_9ce4_8422_2325L + sheet.status();
            for (Now now : pieces) {
                Piece piece = now.piece;
                size += piece.deflated().length;
                length += piece.length();
                crc = Crc.combine(crc, piece.shift(), piece.crc());
                tag = (tag ^ piece.crc()) * 0x9E37_79B9_7F4A_7C15L + piece.length();
                tag ^= tag >>> 29;
            }
            String text = Long.toHexString(tag);
            if (former != null && former.tag.equals(text)) {
                return new Spliced(round, former.gzip, former.length, text, former.lastModified, former.edge);
            }
            ByteBuffer gzip = ByteBuffer.allocateDirect(size);
            gzip.put(HEAD);
            pieces.forEach(now -> gzip.put(now.piece.deflated()));
            gzip.put(END)
                    .putInt(Integer.reverseBytes(crc))
                    .putInt(Integer.reverseBytes(length))
                    .flip();
            return new Spliced(round, gzip, length, text, lastModified(sheet, pieces, former), new AtomicReference<>());
        }

        /** The same bytes, known to be these since a time of the page's own. */
        private Spliced modified(Instant since) {
            return new Spliced(round, gzip, length, tag, since, new AtomicReference<>());
        }

        private static Instant lastModified(Cast.Sheet sheet, List<Now> pieces, @Nullable Spliced former) {
            Instant newest = sheet.freshness().lastModified();
            for (Now now : pieces) {
                Instant changed = now.changed.truncatedTo(ChronoUnit.SECONDS);
                newest = changed.isAfter(newest) ? changed : newest;
            }
            if (former == null || newest.equals(Instant.EPOCH) || newest.isAfter(former.lastModified)) {
                return newest;
            }
            return former.lastModified.plusSeconds(1);
        }
    }

    /** A piece as it is at this moment, and when it last changed of itself. */
    private record Now(Piece piece, Instant changed) {
        static Now of(Laid laid) {
            return switch (laid) {
                case Laid.Own own -> new Now(own.piece(), Instant.EPOCH);
                case Laid.Shared shared -> of(shared.shared().form());
            };
        }

        private static Now of(SharedPiece.Form form) {
            return new Now(form.piece(), form.changed());
        }
    }
}
