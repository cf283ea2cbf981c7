package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers without a page. */
final class PlainAnswer {

    private static final String TEXT = "text/plain; charset=utf-8";

    private PlainAnswer() {}

    static void moved(Response response, Callback callback, String path) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.LOCATION, path);
        fields.put(HttpHeader.CACHE_CONTROL, "public, max-age=60");
        write(response, callback, 301, "This page stands at " + path + "\n");
    }

    /** Leads on, for this time alone. */
    static void led(Response response, Callback callback, String address) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.LOCATION, address);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put("X-Robots-Tag", "noindex, nofollow");
        write(response, callback, 302, "What you are looking for stands at " + address + "\n");
    }

    /** For now another address has what is asked for. */
    static void elsewhere(Response response, Callback callback, String path) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.LOCATION, path);
        fields.put(HttpHeader.CACHE_CONTROL, "public, max-age=60");
        write(response, callback, 302, "This stands at " + path + " now\n");
    }

    /** What was sent has been taken; what came of it is to be seen elsewhere. */
    static void seeOther(Response response, Callback callback, String path) {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.LOCATION, path);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        write(response, callback, 303, "Go on at " + path + "\n");
    }

    /** A page made for one reader. */
    static void page(Response response, Callback callback, int status, byte[] html) {
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.RETRY_AFTER, "10");
        fields.put(HttpHeader.CONTENT_LENGTH, html.length);
        SafetyHeaders.PAGE.forEach(fields::add);
        response.write(true, ByteBuffer.wrap(html), callback);
    }

    static void methodNotAllowed(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        boolean desk = path.equals("/api/desk") || path.startsWith("/api/desk/");
        response.getHeaders().put(HttpHeader.ALLOW, desk ? "DELETE, GET, HEAD, PATCH, POST, PUT" : "GET, HEAD");
        if (ErrorAnswer.fits(path)) {
            ErrorAnswer.write(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return;
        }
        write(response, callback, 405, request.getMethod() + " is not possible here\n");
    }

    /** The database is away and the page was not pressed before. */
    static void away(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "10");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        write(response, callback, 503, "This page cannot be shown at the moment. Please try again in a few seconds.\n");
    }

    static void failed(Response response, Callback callback) {
        if (response.isCommitted()) {
            callback.failed(new IllegalStateException("the answer broke off"));
            return;
        }
        response.reset();
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        write(response, callback, 500, "This page could not be made. The error was noted.\n");
    }

    /** What came is no request that could be answered. */
    static void broken(Response response, Callback callback, int status) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        write(response, callback, status, HttpStatus.getMessage(status) + "\n");
    }

    static void notFound(Response response, Callback callback, String text) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=10");
        write(response, callback, 404, text + "\n");
    }

    private static void write(Response response, Callback callback, int status, String text) {
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, TEXT);
        fields.add(SafetyHeaders.NO_SNIFFING);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        fields.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }
}
