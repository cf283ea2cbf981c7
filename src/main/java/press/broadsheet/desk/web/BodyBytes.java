package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what was sent, up to a stated size. */
final class BodyBytes {

    /** The largest story, in bytes of JSON. */
    static final int STORY = 5_000_000;

    /** The largest picture, in bytes. */
    static final int PICTURE = 60_000_000;

    private BodyBytes() {}

    static byte[] read(HttpServletRequest request, int limit) {
        if (request.getContentLengthLong() > limit) {
            throw new TooLarge(limit);
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(limit);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException("the request broke off", broken);
        }
    }

    /** What was sent is larger than may be. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("at most %,d bytes may be sent here".formatted(limit));
        }
    }
}
