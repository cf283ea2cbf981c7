package press.broadsheet.pressroom;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes compressed once: raw deflate (RFC 1951) that ends on a byte boundary and refers to nothing outside itself, so
 * that pieces can be laid one after the other into one gzip stream (RFC 1952).
 *
 * @param deflated the compressed bytes; not to be changed
 * @param crc the CRC-32 of the bytes as they were
 * @param length how many bytes they were
 * @param shift what combines a CRC-32 before this piece with its own, see {@link Crc}
 */
record Piece(byte[] deflated, int crc, int length, int shift) {

    private static final int BUFFER = 16 * 1024;

    /** How much time to take for making it small. */
    enum Care {
        /** For what is made for one page: a hundredth more bytes than zlib's usual care, a third less time. */
        QUICK(4),

        /** For what many pages or many years share. */
        THOROUGH(9);

        private final int level;

        Care(int level) {
            this.level = level;
        }
    }

    private static final Map<Care, Queue<Deflater>> IDLE = new EnumMap<>(Map.of(
            Care.QUICK, new ConcurrentLinkedQueue<>(),
            Care.THOROUGH, new ConcurrentLinkedQueue<>()));

    static Piece of(byte[] bytes, Care care) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Piece(deflate(bytes, care), (int) crc.getValue(), bytes.length, Crc.shift(bytes.length));
    }

    private static byte[] deflate(byte[] bytes, Care care) {
        Queue<Deflater> idle = Objects.requireNonNull(IDLE.get(care));
        Deflater known = idle.poll();
        Deflater deflater = known == null ? new Deflater(care.level, true) : known;
        try {
            deflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[Math.min(BUFFER, bytes.length + 64)];
            int count;
            do {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, count);
            } while (count == buffer.length);
            return out.toByteArray();
        } finally {
            deflater.reset();
            idle.add(deflater);
        }
    }
}
