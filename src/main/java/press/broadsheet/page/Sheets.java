package press.broadsheet.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.broadsheet.pressroom.Cast;

/**
 * Fills templates and cuts them where a shared piece belongs. A template leaves the name of the piece between two NUL
 * characters there; no text of the paper can hold one, since {@code story} drops control characters.
 */
final class Sheets {

    static final String HTML = "text/html; charset=utf-8";

    /** How long a browser may show a page without asking again. */
    static final Duration KEEP = Duration.ofSeconds(30);

    private static final byte CUT = 0;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Sheets.class.getClassLoader(), "press.broadsheet.templates");

    Cast.Sheet html(int status, String template, Object view, Instant lastModified, List<String> tags) {
        return new Cast.Sheet(status, HTML, cut(fill(template, view)), new Cast.Freshness(lastModified, KEEP, tags));
    }

    /** The same for a page that shows the time in some way: it goes stale at an instant. */
    Cast.Sheet html(String template, Object view, Instant lastModified, List<String> tags, Instant until) {
        return new Cast.Sheet(
                200, HTML, cut(fill(template, view)), new Cast.Freshness(lastModified, KEEP, tags, until));
    }

    byte[] fill(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", view, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Cast.Part> cut(byte[] bytes) {
        List<Cast.Part> parts = new ArrayList<>();
        // A byte is a character of Latin-1, and a string is searched many at once.
        String page = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int index = page.indexOf(CUT); index >= 0; index = page.indexOf(CUT, from)) {
            int end = page.indexOf(CUT, index + 1);
            parts.add(new Cast.Part.Own(Arrays.copyOfRange(bytes, from, index)));
            parts.add(new Cast.Part.Shared(page.substring(index + 1, end)));
            from = end + 1;
        }
        parts.add(new Cast.Part.Own(Arrays.copyOfRange(bytes, from, bytes.length)));
        return parts;
    }
}
