package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what the server itself cannot take, such as a broken request line, without a word on how it is made. */
public final class ErrorAnswer implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        write(response, callback, status < 400 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : status);
        return true;
    }

    static void write(Response response, Callback callback, int status) {
        String title = HttpStatus.getMessage(status);
        response.setStatus(status);
        HttpFields.Mutable fields = response.getHeaders();
        byte[] body = """
                {"type":"about:blank","title":"%s","status":%d,"detail":"this request cannot be answered"}""".formatted(title, status).getBytes(StandardCharsets.UTF_8);
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
