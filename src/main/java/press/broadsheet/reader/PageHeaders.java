package press.broadsheet.reader;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Page;

/** A page's headers, encoded once and kept with its bytes. */
final class PageHeaders {

    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField BRIEFLY = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, max-age=10");

    private final String gzipTag;
    private final String plainTag;
    private final List<HttpField> gzip;
    private final List<HttpField> plain;

    private PageHeaders(Page page, Page.Spliced spliced) {
        this.gzipTag = "\"" + spliced.tag() + "-g\"";
        this.plainTag = "\"" + spliced.tag() + "\"";
        this.gzip = fields(page.sheet(), spliced, gzipTag, true);
        this.plain = fields(page.sheet(), spliced, plainTag, false);
    }

    static PageHeaders of(Page page, Page.Spliced spliced) {
        Object kept = spliced.edge().get();
        if (kept instanceof PageHeaders headers) {
            return headers;
        }
        PageHeaders made = new PageHeaders(page, spliced);
        spliced.edge().set(made);
        return made;
    }

    String tag(boolean compressed) {
        return compressed ? gzipTag : plainTag;
    }

    List<HttpField> fresh(boolean compressed) {
        return compressed ? gzip : plain;
    }

    /** The same for a page that is known to be old: caches shall ask again soon. */
    List<HttpField> outdated(boolean compressed) {
        return fresh(compressed).stream()
                .map(field -> field.getHeader() == HttpHeader.CACHE_CONTROL ? BRIEFLY : field)
                .toList();
    }

    /**
     * RFC 9110, 15.4.5: a 304 carries what a cache needs to keep its copy. The length is that of the page (8.6): without
     * it the server would say 0.
     */
    static boolean staysOn304(HttpField field) {
        HttpHeader header = field.getHeader();
        return header != HttpHeader.CONTENT_ENCODING && header != HttpHeader.CONTENT_TYPE;
    }

    private static List<HttpField> fields(Cast.Sheet sheet, Page.Spliced spliced, String tag, boolean compressed) {
        int length = compressed ? spliced.gzip().remaining() : spliced.length();
        List<HttpField> fields = new ArrayList<>();
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, sheet.contentType()));
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(length)));
        if (compressed) {
            fields.add(GZIP);
        }
        fields.add(VARY);
        fields.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
        long modified = spliced.lastModified().toEpochMilli();
        if (modified > 0) {
            fields.add(new PreEncodedHttpField(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(modified)));
        }
        fields.add(new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, keep(sheet)));
        if (!sheet.freshness().tags().isEmpty()) {
            fields.add(new PreEncodedHttpField(
                    "Cache-Tag", String.join(",", sheet.freshness().tags())));
        }
        sheet.links().forEach(link -> fields.add(new PreEncodedHttpField("Link", link)));
        if (sheet.contentType().startsWith("text/html")) {
            fields.addAll(SafetyHeaders.PAGE);
        } else {
            fields.add(SafetyHeaders.NO_SNIFFING);
        }
        return List.copyOf(fields);
    }

    private static String keep(Cast.Sheet sheet) {
        if (sheet.freshness().keep().isNegative()) {
            return "private, no-store";
        }
        if (sheet.status() != 200) {
            return "public, max-age=10";
        }
        long seconds = sheet.freshness().keep().toSeconds();
        if (seconds > 86_400 * 30) {
            return "public, max-age=" + seconds + ", immutable";
        }
        return "public, max-age=%d, stale-while-revalidate=60, stale-if-error=86400".formatted(seconds);
    }
}
