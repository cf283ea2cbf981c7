package press.broadsheet.video.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file's bytes by their place, big end first. Holds one small window of it in memory. Belongs to one thread. */
public final class Bytes implements AutoCloseable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long begin;

    private Bytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.window.limit(0);
    }

    public static Bytes of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new Bytes(channel);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    public long size() {
        return size;
    }

    public int u8(long place) {
        return window.get(index(place, 1)) & 0xFF;
    }

    public int u16(long place) {
        return window.getShort(index(place, 2)) & 0xFFFF;
    }

    public int i32(long place) {
        return window.getInt(index(place, 4));
    }

    public long u32(long place) {
        return Integer.toUnsignedLong(i32(place));
    }

    public long i64(long place) {
        return window.getLong(index(place, 8));
    }

    /** Some letters; at most as many as the window holds. */
    public String text(long place, int length) {
        byte[] letters = new byte[length];
        window.get(index(place, length), letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** Where a stretch stands in the window, which is moved there when it must be. */
    private int index(long place, int length) {
        if (place < 0 || place > size - length) {
            throw new UnreadableVideo("the file breaks off: byte %,d is wanted, it has %,d".formatted(place, size));
        }
        if (place < begin || place + length > begin + window.limit()) {
            fill(place);
        }
        return (int) (place - begin);
    }

    private void fill(long place) {
        window.clear();
        try {
            long at = place;
            while (window.hasRemaining()) {
                int read = channel.read(window, at);
                if (read < 0) {
                    break;
                }
                at += read;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        window.flip();
        begin = place;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
