package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.edition.Edition;
import press.broadsheet.page.Suggestion;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.SearchAway;
import press.broadsheet.search.SearchIndex;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code /search/suggest?q=…}, and the same under a title's prefix, with JSON: the words as typed and what begins so.
 * For a search box that helps while somebody types; no page needs it.
 */
public final class SuggestDesk implements PublicSite.Desk {

    private static final Pattern SHAPE = Pattern.compile("(?:/([a-z0-9-]+))?/search/suggest");
    private static final HttpField JSON = new HttpField(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");

    private final Edition edition;
    private final Suggestions suggestions;
    private final NotFound notFound;

    public SuggestDesk(SearchIndex index, Edition edition, NotFound notFound) {
        this.edition = edition;
        this.suggestions = new Suggestions(index);
        this.notFound = notFound;
    }

    @Override
    public boolean knows(String path) {
        return path.endsWith("/suggest") && SHAPE.matcher(path).matches();
    }

    /** As it is sent. */
    record Answer(String query, List<Suggestion> suggestions) {}

    @Override
    public void answer(Request request, Response response, Callback callback) {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        String prefix = shape.matches() ? Objects.requireNonNullElse(shape.group(1), "") : "";
        String typed = Inquiry.read(
                        Parameters.of(request.getHttpURI().getQuery()).get("q"))
                .typed();
        try {
            Optional<Answer> made = edition.read(reading -> reading.masthead()
                    .titleAt(prefix)
                    .map(title -> new Answer(typed, suggestions.of(typed, title, reading))));
            if (made.isEmpty()) {
                notFound.write(request, response, callback);
            } else {
                write(request, response, callback, made.get());
            }
        } catch (SearchAway | DatabaseAway _) {
            PlainAnswer.away(response, callback);
        }
    }

    private static void write(Request request, Response response, Callback callback, Answer answer) {
        byte[] bytes = JsonMapper.shared().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        HttpFields.Mutable fields = response.getHeaders();
        fields.put(JSON);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        fields.add(SafetyHeaders.NO_SNIFFING);
        response.setStatus(200);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : bytes), callback);
    }
}
