package press.broadsheet.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Reading;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.letter.Manuscript;
import press.broadsheet.page.LetterSheets;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Press;

/**
 * Where readers write to the editor: {@code /letters/write} under a title's prefix. What is sent comes back with what is
 * wrong, and with every word that was typed, until it is taken; then the reader is led to a page with its reference, so
 * that nothing is sent twice.
 */
public final class LetterDesk implements PublicSite.Desk {

    /** The most that a form may send, in bytes; three times the longest letter in Korean, as forms encode it. */
    static final int LARGEST = 256_000;

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);
    private static final Pattern SHAPE = Pattern.compile("(?:/([a-z0-9-]+))?/letters/(write|received)");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Manuscript BLANK = new Manuscript(Manuscript.Kind.LETTER, "", "", "", "", "", false, false);

    private final Correspondence correspondence;
    private final LetterSheets sheets;
    private final Press press;
    private final NotFound notFound;
    private final Gate gate;

    /** What guards the form: who is a stranger, what was sealed here, who sent enough. */
    record Gate(FormSeal seal, LetterLimits limits, FormOrigin origin, Proxies proxies) {}

    private LetterDesk(Correspondence correspondence, LetterSheets sheets, Press press, NotFound notFound, Gate gate) {
        this.correspondence = correspondence;
        this.sheets = sheets;
        this.press = press;
        this.notFound = notFound;
        this.gate = gate;
    }

    /** What the desk works with. */
    public record Parts(Correspondence correspondence, LetterSheets sheets, Press press, NotFound notFound) {}

    /** Opens the desk of a paper whose database answers. */
    public static LetterDesk open(Parts parts, Edition edition, Proxies proxies, InstantSource clock) {
        edition.read(reading -> {
            parts.sheets.remember(reading);
            return reading.position();
        });
        Gate gate = new Gate(
                new FormSeal(parts.correspondence.seal("letters"), clock),
                new LetterLimits(clock),
                new FormOrigin(edition),
                proxies);
        return new LetterDesk(parts.correspondence, parts.sheets, parts.press, parts.notFound, gate);
    }

    @Override
    public boolean knows(String path) {
        return path.contains("/letters/") && SHAPE.matcher(path).matches();
    }

    @Override
    public boolean takes(String method, String path) {
        return HttpMethod.POST.is(method) && knows(path) && path.endsWith("/write");
    }

    @Override
    public void answer(Request request, Response response, Callback callback) throws IOException {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        if (!shape.matches()) {
            notFound.write(request, response, callback);
            return;
        }
        String prefix = Objects.requireNonNullElse(shape.group(1), "");
        Exchange exchange = new Exchange(request, response, callback, prefix);
        try {
            if (HttpMethod.POST.is(request.getMethod())) {
                take(exchange);
            } else if (shape.group(2).equals("write")) {
                show(exchange, HttpStatus.OK_200, asked(prefix, BLANK, List.of(), null, gate.seal.fresh(prefix)));
            } else {
                received(exchange);
            }
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
        }
    }

    /** One request and where its answer goes. */
    private record Exchange(Request request, Response response, Callback callback, String prefix) {}

    private static LetterSheets.Asked asked(
            String prefix,
            Manuscript typed,
            List<Manuscript.Fault> faults,
            LetterSheets.@Nullable Trouble trouble,
            String seal) {
        return new LetterSheets.Asked(prefix, typed, faults, trouble, seal);
    }

    private void show(Exchange exchange, int status, LetterSheets.Asked asked) {
        write(exchange, reading -> sheets.form(status, asked, reading));
    }

    private void received(Exchange exchange) {
        String reference =
                Parameters.of(exchange.request.getHttpURI().getQuery()).get("reference");
        if (correspondence.knows(exchange.prefix, reference)) {
            write(exchange, reading -> sheets.received(exchange.prefix, reference, reading));
        } else {
            notFound.write(exchange.request, exchange.response, exchange.callback);
        }
    }

    private interface Maker {
        Cast.@Nullable Sheet make(Reading reading);
    }

    private static final class NoSuchTitle extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void write(Exchange exchange, Maker maker) {
        try {
            PageWriter.write(exchange.request, exchange.response, exchange.callback, press.once(reading -> {
                Cast.Sheet sheet = maker.make(reading);
                if (sheet == null) {
                    throw new NoSuchTitle();
                }
                return sheet;
            }));
        } catch (NoSuchTitle _) {
            notFound.write(exchange.request, exchange.response, exchange.callback);
        }
    }

    private void take(Exchange exchange) throws IOException {
        String type = Objects.requireNonNullElse(exchange.request.getHeaders().get(HttpHeader.CONTENT_TYPE), "");
        if (!type.toLowerCase(java.util.Locale.ROOT).startsWith(FORM)) {
            PlainAnswer.broken(exchange.response, exchange.callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
            return;
        }
        byte[] sent = body(exchange.request);
        if (sent.length > LARGEST) {
            PlainAnswer.broken(exchange.response, exchange.callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return;
        }
        Sent form = Sent.of(Parameters.of(new String(sent, StandardCharsets.UTF_8)));
        Duration wait = gate.limits.form(address(exchange.request));
        if (!wait.isZero()) {
            refuse(exchange, form, HttpStatus.TOO_MANY_REQUESTS_429, LetterSheets.Trouble.TOO_MANY, wait);
            return;
        }
        LetterSheets.Trouble trouble = trouble(exchange, form);
        if (trouble != null) {
            refuse(exchange, form, HttpStatus.FORBIDDEN_403, trouble, Duration.ZERO);
        } else {
            take(exchange, form);
        }
    }

    private static byte[] body(Request request) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    /** What a form sent. */
    private record Sent(Manuscript manuscript, String seal, boolean trapped) {

        static Sent of(Parameters fields) {
            return new Sent(
                    new Manuscript(
                            Manuscript.Kind.of(fields.get("kind")),
                            fields.get("name"),
                            fields.get("place"),
                            fields.get("email"),
                            fields.get("subject"),
                            fields.get("text"),
                            !fields.get("print").isEmpty(),
                            !fields.get("edit").isEmpty()),
                    fields.get("seal"),
                    !fields.get("website").isBlank());
        }
    }

    private LetterSheets.@Nullable Trouble trouble(Exchange exchange, Sent form) {
        if (!gate.origin.isOurs(exchange.request)) {
            return LetterSheets.Trouble.FORGED;
        }
        if (form.trapped) {
            return LetterSheets.Trouble.TRAPPED;
        }
        return switch (gate.seal.look(exchange.prefix, form.seal)) {
            case GOOD -> null;
            case TOO_SOON -> LetterSheets.Trouble.TOO_SOON;
            case TOO_OLD -> LetterSheets.Trouble.TOO_OLD;
            case FORGED -> LetterSheets.Trouble.FORGED;
        };
    }

    private void take(Exchange exchange, Sent form) {
        List<Manuscript.Fault> faults = form.manuscript.faults();
        if (!faults.isEmpty()) {
            again(
                    exchange,
                    HttpStatus.UNPROCESSABLE_ENTITY_422,
                    asked(exchange.prefix, form.manuscript, faults, null, form.seal));
            return;
        }
        String address = address(exchange.request);
        try {
            String known = correspondence.received(form.seal).orElse(null);
            if (known != null) {
                moved(exchange, known);
                return;
            }
            Duration wait = gate.limits.letter(address);
            if (!wait.isZero()) {
                refuse(exchange, form, HttpStatus.TOO_MANY_REQUESTS_429, LetterSheets.Trouble.TOO_MANY, wait);
                return;
            }
            moved(exchange, correspondence.receive(form.manuscript, exchange.prefix, form.seal));
        } catch (DatabaseAway away) {
            LOG.warn("a letter could not be taken in: {}", away.getMessage());
            gate.limits.putBack(address);
            away(exchange, asked(exchange.prefix, form.manuscript, List.of(), LetterSheets.Trouble.AWAY, form.seal));
        }
    }

    private String address(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                ? gate.proxies.reader(from.getAddress(), request.getHeaders())
                : "";
    }

    /** Shows the form again with what was typed; a seal that is good stays, so that a second try needs no waiting. */
    private void refuse(Exchange exchange, Sent form, int status, LetterSheets.Trouble trouble, Duration wait) {
        if (!wait.isZero()) {
            exchange.response.getHeaders().put(HttpHeader.RETRY_AFTER, Math.max(1, wait.toSeconds()));
        }
        boolean keep = trouble == LetterSheets.Trouble.TOO_MANY || trouble == LetterSheets.Trouble.TOO_SOON;
        String seal = keep ? form.seal : gate.seal.fresh(exchange.prefix);
        again(exchange, status, asked(exchange.prefix, form.manuscript, List.of(), trouble, seal));
    }

    private void again(Exchange exchange, int status, LetterSheets.Asked asked) {
        try {
            show(exchange, status, asked);
        } catch (DatabaseAway away) {
            LOG.warn("a form could not be shown again as it is: {}", away.getMessage());
            away(exchange, asked);
        }
    }

    /** The form with every word that was typed, made without the database. */
    private void away(Exchange exchange, LetterSheets.Asked asked) {
        byte[] page = sheets.away(asked);
        if (page == null) {
            PlainAnswer.away(exchange.response, exchange.callback);
        } else {
            PlainAnswer.page(exchange.response, exchange.callback, HttpStatus.SERVICE_UNAVAILABLE_503, page);
        }
    }

    private static void moved(Exchange exchange, String reference) {
        String prefix = exchange.prefix.isEmpty() ? "" : "/" + exchange.prefix;
        PlainAnswer.seeOther(exchange.response, exchange.callback, prefix + "/letters/received?reference=" + reference);
    }
}
