package press.broadsheet.video.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A stretch of a film's file that says what need not be known to play it: where it was made, with what, by whom. It is made
 * empty where it stands, so that everything behind it stays in its place.
 *
 * @param at where the new head is written
 * @param head what says from now on that nothing stands here
 * @param from where zeros begin
 * @param end the place after the last of them
 */
public record Blank(long at, byte[] head, long from, long end) {

    private static final int CHUNK = 1 << 16;

    /** True when zeros stand there already. */
    public static boolean isEmpty(Bytes bytes, long from, long end) {
        for (long place = from; place < end; place++) {
            if (bytes.u8(place) != 0) {
                return false;
            }
        }
        return true;
    }

    public void write(FileChannel file) throws IOException {
        write(file, ByteBuffer.wrap(head), at);
        for (long place = from; place < end; place += CHUNK) {
            write(file, ByteBuffer.allocate((int) Math.min(CHUNK, end - place)), place);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        long next = place;
        while (bytes.hasRemaining()) {
            next += file.write(bytes, next);
        }
    }
}
