package press.broadsheet.reader;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.story.StoryId;
import press.broadsheet.visits.Visits;

/**
 * Hears that a story is being looked at: {@code POST /v/{id}} from a script, answered 204, and a picture of one point,
 * {@code GET /v/{id}.gif}, for readers without script. Never waits. What comes from another site's page is not counted.
 */
public final class ViewBeacon {

    private static final String START = "/v/";
    private static final Pattern SHAPE = Pattern.compile(START + "([1-9]\\d{0,17})(\\.gif)?");
    private static final byte[] POINT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final HttpField NEVER_KEPT = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
    private static final HttpField PICTURE = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "image/gif");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Visits visits;
    private final Proxies proxies;

    public ViewBeacon(Visits visits, Proxies proxies) {
        this.visits = visits;
        this.proxies = proxies;
    }

    /** Answers what the beacon is asked; false, and nothing is written, for any other path. */
    boolean answers(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(START)) {
            return false;
        }
        Matcher shape = SHAPE.matcher(path);
        if (!shape.matches()) {
            return false;
        }
        answer(shape, request, response, callback);
        return true;
    }

    private void answer(Matcher shape, Request request, Response response, Callback callback) {
        boolean picture = shape.group(2) != null;
        String method = request.getMethod();
        if (!method.equals(picture ? "GET" : "POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, picture ? "GET" : "POST");
            response.setStatus(405);
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        if (isOurs(request.getHeaders())) {
            count(new StoryId(Long.parseLong(shape.group(1))), request);
        }
        response.getHeaders().add(NEVER_KEPT);
        if (picture) {
            response.getHeaders().add(PICTURE);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, POINT.length);
            response.setStatus(200);
            response.write(true, ByteBuffer.wrap(POINT), callback);
        } else {
            response.setStatus(204);
            response.write(true, ByteBuffer.allocate(0), callback);
        }
    }

    private void count(StoryId story, Request request) {
        String browser = request.getHeaders().get(HttpHeader.USER_AGENT);
        if (request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from) {
            String address = proxies.reader(from.getAddress(), request.getHeaders());
            visits.count(story, address, browser == null ? "" : browser);
        }
    }

    /** Browsers say where a request comes from; those that do not are too old to be led here by another site. */
    private static boolean isOurs(HttpFields headers) {
        String site = headers.get("Sec-Fetch-Site");
        String purpose = headers.get("Sec-Purpose");
        return (site == null || OURS.contains(site)) && (purpose == null || !purpose.contains("prefetch"));
    }
}
