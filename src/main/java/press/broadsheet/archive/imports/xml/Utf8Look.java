package press.broadsheet.archive.imports.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much of a file is UTF-8.
 *
 * @param multiple characters of more than one byte
 * @param broken byte sequences that are no UTF-8
 */
record Utf8Look(long multiple, long broken) {

    boolean isUtf8() {
        return broken == 0;
    }

    /** True for a long text with a few bad bytes, such as a database column that cut a character in two. */
    boolean isMostlyUtf8() {
        return multiple > broken * 20;
    }

    static Utf8Look at(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        long multiple = 0;
        long broken = 0;
        try (InputStream source = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                CoderResult result = decoder.decode(bytes, characters, end);
                while (result.isError()) {
                    broken++;
                    bytes.position(bytes.position() + result.length());
                    result = decoder.decode(bytes, characters, end);
                }
                multiple +=
                        characters.flip().chars().filter(unit -> unit > 0x7F).count();
                characters.clear();
                bytes.compact();
            }
        }
        return new Utf8Look(multiple, broken);
    }
}
