package press.broadsheet.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Page;

/** Writes a page with the headers of RFC 9110 and RFC 9111: validators, conditional answers, HEAD, encodings. */
final class PageWriter {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private PageWriter() {}

    static void write(Request request, Response response, Callback callback, Answer.Ready ready) {
        Page page = ready.page();
        Page.Spliced spliced = ready.spliced();
        boolean gzip = takesGzip(request.getHeaders());
        PageHeaders headers = PageHeaders.of(page, spliced);
        HttpFields.Mutable fields = response.getHeaders();
        List<HttpField> own = ready.outdated() ? headers.outdated(gzip) : headers.fresh(gzip);
        if (Conditions.unchanged(request.getHeaders(), headers.tag(gzip), spliced.lastModified())
                && page.sheet().status() == 200) {
            response.setStatus(304);
            own.stream().filter(PageHeaders::staysOn304).forEach(fields::add);
            response.write(true, NOTHING, callback);
            return;
        }
        response.setStatus(page.sheet().status());
        for (int index = 0; index < own.size(); index++) {
            fields.add(own.get(index));
        }
        if (HttpMethod.HEAD.is(request.getMethod())) {
            response.write(true, NOTHING, callback);
        } else if (gzip) {
            response.write(true, spliced.gzip().slice(), callback);
        } else {
            response.write(true, inflate(spliced), callback);
        }
    }

    private static boolean takesGzip(HttpFields headers) {
        String accepted = headers.get(HttpHeader.ACCEPT_ENCODING);
        if (accepted == null || !accepted.contains("gzip")) {
            return false;
        }
        // Weights are rare; one of 0 means never.
        return accepted.indexOf(';') < 0
                || headers.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
    }

    /** For the few who take no gzip: feed readers of old, and people with a command line. */
    private static ByteBuffer inflate(Page.Spliced spliced) {
        byte[] gzip = new byte[spliced.gzip().remaining()];
        spliced.gzip().slice().get(gzip);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
