package press.broadsheet.archive.imports.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file that is read as text, as often as it is opened.
 *
 * @param name what the file is called in a report
 */
public record TextFile(Path path, String name, Encoding encoding) {

    /** Opens the file; {@code read} is told how many bytes were read since it was told last. */
    public Reader open(LongConsumer read) throws IOException {
        return encoding.open(new Counting(Files.newInputStream(path), read));
    }

    private static final class Counting extends FilterInputStream {

        private final LongConsumer counted;

        Counting(InputStream bytes, LongConsumer counted) {
            super(bytes);
            this.counted = counted;
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            counted.accept(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            counted.accept(Math.max(0, count));
            return count;
        }
    }
}
