package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server itself cannot take, such as a broken request line, without a word on how it is made. */
public final class ErrorAnswer implements Request.Handler {

    /** Stands for the address while there is none. */
    private static final String UNREAD = "/badMessage";

    private final NotFound notFound;
    private final Executor threads;

    public ErrorAnswer(NotFound notFound, Executor threads) {
        this.notFound = notFound;
        this.threads = threads;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        if (fits(request.getHttpURI().getPath())) {
            write(response, callback, status < 400 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : status);
        } else if (status == HttpStatus.BAD_REQUEST_400 && leadsNowhere(request)) {
            threads.execute(() -> notFound.write(request, response, callback));
        } else {
            PlainAnswer.broken(response, callback, status);
        }
        return true;
    }

    /** True when it was the address that could not be read, and not the request as such. */
    private static boolean leadsNowhere(Request request) {
        return request.getHttpURI().getPath().equals(UNREAD)
                && request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable failure
                && failure.getCause() instanceof IllegalArgumentException;
    }

    /** True for what programs ask for: they get a problem document (RFC 9457), and people a page. */
    static boolean fits(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    static void write(Response response, Callback callback, int status) {
        String title = HttpStatus.getMessage(status);
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        String detail = status == HttpStatus.NOT_FOUND_404
                ? "there is nothing at this address"
                : "this request cannot be answered";
        byte[] body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(title, status, detail).getBytes(StandardCharsets.UTF_8);
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
