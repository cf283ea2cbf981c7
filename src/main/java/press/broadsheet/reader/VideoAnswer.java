package press.broadsheet.reader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.edition.Film;

/**
 * Writes a film, whole or the stretch of it that was asked for, and its captions. It goes from the disk to the reader a
 * little at a time on the thread that asks, which waits while the reader is slow: a virtual thread, so that any number of
 * them may wait and no page does.
 */
final class VideoAnswer {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** So much of a film is in memory for each reader, in bytes. */
    private static final int CHUNK = 1 << 16;

    private final Request request;
    private final Response response;
    private final Callback callback;

    VideoAnswer(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    void film(Film film, FileChannel file) throws IOException {
        long length = film.bytes();
        // Strong: the number is made from the bytes.
        String tag = "\"" + film.video().substring(0, 32) + "\"";
        HttpFields.Mutable fields = fields(film.video(), tag, film.type(), 3_600);
        fields.put(HttpHeader.ACCEPT_RANGES, "bytes");
        if (isSettled(tag, length)) {
            return;
        }
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        // RFC 9110, 14.2: a range is for GET alone.
        Stretch stretch = head ? new Stretch.Whole() : Stretch.asked(request.getHeaders(), tag, length);
        switch (stretch) {
            case Stretch.Whole _ -> {
                response.setStatus(200);
                fields.put(HttpHeader.CONTENT_LENGTH, length);
                if (head) {
                    response.write(true, NOTHING, callback);
                } else {
                    send(file, 0, length);
                }
            }
            case Stretch.Part part -> {
                response.setStatus(206);
                fields.put(HttpHeader.CONTENT_RANGE, "bytes " + part + "/" + length);
                fields.put(HttpHeader.CONTENT_LENGTH, part.length());
                send(file, part.first(), part.length());
            }
            case Stretch.Beyond _ -> {
                response.setStatus(416);
                fields.remove(HttpHeader.CONTENT_TYPE);
                fields.put(HttpHeader.CACHE_CONTROL, "no-store");
                fields.put(HttpHeader.CONTENT_RANGE, "bytes */" + length);
                fields.put(HttpHeader.CONTENT_LENGTH, 0);
                response.write(true, NOTHING, callback);
            }
        }
    }

    void captions(String video, byte[] vtt) {
        CRC32C crc = new CRC32C();
        crc.update(vtt);
        String tag = "\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "-" + vtt.length + "\"";
        HttpFields.Mutable fields = fields(video, tag, "text/vtt; charset=utf-8", 60);
        if (isSettled(tag, vtt.length)) {
            return;
        }
        response.setStatus(200);
        fields.put(HttpHeader.CONTENT_LENGTH, vtt.length);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? NOTHING : ByteBuffer.wrap(vtt), callback);
    }

    private HttpFields.Mutable fields(String video, String tag, String type, int seconds) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.ETAG, tag);
        fields.put(HttpHeader.CONTENT_TYPE, type);
        // Not for ever, though the address names the bytes: a film may have to be taken back.
        fields.put(HttpHeader.CACHE_CONTROL, "public, max-age=" + seconds);
        fields.put("Cache-Tag", "video-" + video.substring(0, 16));
        fields.add(SafetyHeaders.NO_SNIFFING);
        return fields;
    }

    /** Answers a request whose conditions leave nothing to send (RFC 9110, 13.2.2). */
    private boolean isSettled(String tag, long length) {
        HttpFields headers = request.getHeaders();
        boolean another = headers.contains(HttpHeader.IF_MATCH) && !Conditions.matches(headers, tag);
        boolean unchanged = !another && Conditions.unchanged(headers, tag, Instant.EPOCH);
        if (another || unchanged) {
            response.setStatus(another ? 412 : 304);
            response.getHeaders().remove(HttpHeader.CONTENT_TYPE);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, another ? 0 : length);
            response.write(true, NOTHING, callback);
        }
        return another || unchanged;
    }

    private void send(FileChannel file, long from, long length) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, length));
        long sent = 0;
        try {
            while (sent < length) {
                chunk.clear().limit((int) Math.min(chunk.capacity(), length - sent));
                int read = file.read(chunk, from + sent);
                if (read < 0) {
                    throw new EOFException("the film's file is shorter than it was");
                }
                sent += read;
                Content.Sink.write(response, sent == length, chunk.flip());
            }
        } catch (IOException gone) {
            // The reader went away or stood still for too long, or the disk failed: nothing more can be said to them.
            callback.failed(gone);
            return;
        }
        callback.succeeded();
    }
}
