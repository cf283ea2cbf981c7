package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.zip.CRC32;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes a picture, whole or the stretch of it that was asked for. */
final class PictureAnswer {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** The shortest part of a picture's number that tells it from all others. */
    private static final int BRIEF = 16;

    private PictureAnswer() {}

    /** A picture as it is sent; one whose facts were put right has another tag under the same address. */
    record Sent(String number, String type, String tag, byte[] bytes) {

        /** @param number under which the library keeps the picture's original */
        static Sent of(String number, String type, byte[] bytes) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String tag = "\"%s-%08x\"".formatted(number.substring(0, BRIEF), sum.getValue());
            return new Sent(number, type, tag, bytes);
        }
    }

    static void write(Request request, Response response, Callback callback, Sent sent) {
        HttpFields.Mutable fields = response.getHeaders();
        byte[] picture = sent.bytes;
        String tag = sent.tag;
        fields.put(HttpHeader.ETAG, tag);
        // Not for ever, though the address names the pixels: a picture may have to be taken back. Caches that
        // many share ask again after a minute; those that can be told to throw it away need not wait.
        fields.put(HttpHeader.CACHE_CONTROL, "public, max-age=86400, s-maxage=60, immutable");
        fields.put(HttpHeader.ACCEPT_RANGES, "bytes");
        fields.put("Cache-Tag", "picture-" + sent.number.substring(0, BRIEF));
        fields.add(SafetyHeaders.NO_SNIFFING);
        if (Conditions.unchanged(request.getHeaders(), tag, Instant.EPOCH)) {
            response.setStatus(304);
            fields.put(HttpHeader.CONTENT_LENGTH, picture.length);
            response.write(true, NOTHING, callback);
            return;
        }
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        // RFC 9110, 14.2: a range is for GET alone.
        Stretch stretch = head ? new Stretch.Whole() : Stretch.asked(request.getHeaders(), tag, picture.length);
        switch (stretch) {
            case Stretch.Whole _ -> {
                response.setStatus(200);
                fields.put(HttpHeader.CONTENT_TYPE, sent.type);
                fields.put(HttpHeader.CONTENT_LENGTH, picture.length);
                response.write(true, head ? NOTHING : ByteBuffer.wrap(picture), callback);
            }
            case Stretch.Part part -> {
                response.setStatus(206);
                fields.put(HttpHeader.CONTENT_TYPE, sent.type);
                fields.put(HttpHeader.CONTENT_RANGE, "bytes " + part + "/" + picture.length);
                fields.put(HttpHeader.CONTENT_LENGTH, part.length());
                response.write(true, ByteBuffer.wrap(picture, (int) part.first(), (int) part.length()), callback);
            }
            case Stretch.Beyond _ -> {
                response.setStatus(416);
                fields.put(HttpHeader.CACHE_CONTROL, "no-store");
                fields.put(HttpHeader.CONTENT_RANGE, "bytes */" + picture.length);
                fields.put(HttpHeader.CONTENT_LENGTH, 0);
                response.write(true, NOTHING, callback);
            }
        }
    }
}
