package press.broadsheet.reader;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every beacon is answered: 204 to a script's {@code POST}, and a picture of one point to the {@code GET} of a reader
 * without script. Never waits.
 */
final class BeaconAnswer {

    private static final byte[] POINT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final HttpField NEVER_KEPT = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
    private static final HttpField PICTURE = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "image/gif");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private BeaconAnswer() {}

    /** Who is behind a request, for as long as it is counted. */
    record Caller(String address, String browser) {}

    /** Has whoever called counted, if there is anybody to count, and answers. */
    static void answer(boolean picture, Proxies proxies, Exchange exchange, Consumer<Caller> counting) {
        Response response = exchange.response;
        if (!exchange.request.getMethod().equals(picture ? "GET" : "POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, picture ? "GET" : "POST");
            response.setStatus(405);
            response.write(true, ByteBuffer.allocate(0), exchange.callback);
            return;
        }
        Caller caller = isOurs(exchange.request.getHeaders()) ? caller(exchange.request, proxies) : null;
        if (caller != null) {
            counting.accept(caller);
        }
        response.getHeaders().add(NEVER_KEPT);
        if (picture) {
            response.getHeaders().add(PICTURE);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, POINT.length);
            response.setStatus(200);
            response.write(true, ByteBuffer.wrap(POINT), exchange.callback);
        } else {
            response.setStatus(204);
            response.write(true, ByteBuffer.allocate(0), exchange.callback);
        }
    }

    /** A request with what answers it. */
    record Exchange(Request request, Response response, Callback callback) {}

    static @Nullable Caller caller(Request request, Proxies proxies) {
        String browser = request.getHeaders().get(HttpHeader.USER_AGENT);
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                ? new Caller(proxies.reader(from.getAddress(), request.getHeaders()), browser == null ? "" : browser)
                : null;
    }

    /** Browsers say where a request comes from; those that do not are too old to be led here by another site. */
    static boolean isOurs(HttpFields headers) {
        String site = headers.get("Sec-Fetch-Site");
        String purpose = headers.get("Sec-Purpose");
        return (site == null || OURS.contains(site)) && (purpose == null || !purpose.contains("prefetch"));
    }
}
