package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads what was sent, up to a stated size. */
final class Sent {

    /** The largest story, in bytes of JSON. */
    static final int STORY = 5_000_000;

    /** The largest picture, in bytes. */
    static final int PICTURE = 60_000_000;

    /** So much of what is too large is still read; whoever sends more finds the connection closed. */
    private static final long READ_ON = 64_000_000;

    /** So much of what nobody asked for is read to its end, so that the connection can go on. */
    private static final int SMALL = 64_000;

    private Sent() {}

    /**
     * Reads what a refused request left over. A script that keeps its connection would otherwise find it closed under its
     * next request, which it may not send twice (RFC 9112, 9.3.1).
     */
    static void leftOver(HttpServletRequest request) {
        boolean asksFirst = request.getHeader("Expect") != null;
        if (asksFirst || request.getContentLengthLong() > SMALL) {
            return;
        }
        try {
            request.getInputStream().skip(SMALL);
        } catch (IOException | IllegalStateException _) {
            // Whoever is gone needs no connection.
        }
    }

    /** What was sent as JSON. */
    static byte[] json(HttpServletRequest request) {
        if (!saysJson(request.getContentType())) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "send JSON with Content-Type: application/json, not " + request.getContentType());
        }
        return bytes(request, STORY);
    }

    /** True also for what curl says when it was told nothing. */
    private static boolean saysJson(@Nullable String type) {
        if (type == null) {
            return true;
        }
        String essence = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return essence.equals("application/json")
                || essence.endsWith("+json")
                || essence.equals("application/x-www-form-urlencoded");
    }

    static byte[] bytes(HttpServletRequest request, int limit) {
        try {
            InputStream in = request.getInputStream();
            if (request.getContentLengthLong() <= limit) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length <= limit) {
                    return bytes;
                }
            }
            // Most scripts read no answer before everything is sent.
            in.skip(READ_ON);
        } catch (IOException broken) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "the request broke off");
        }
        throw tooLarge(limit);
    }

    /** What was sent, to be read as it comes: nothing of it is held in memory. */
    static InputStream stream(HttpServletRequest request, long limit) {
        try {
            InputStream in = request.getInputStream();
            if (request.getContentLengthLong() > limit) {
                readOn(in);
                throw tooLarge(limit);
            }
            return new UpTo(in, limit);
        } catch (IOException broken) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "the request broke off");
        }
    }

    /** Most scripts read no answer before everything is sent. */
    static void readOn(InputStream in) {
        try {
            in.skip(READ_ON);
        } catch (IOException _) {
            // Whoever is gone needs no answer.
        }
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "at most %,d bytes may be sent here".formatted(limit));
    }
}
