package press.broadsheet.reader;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Reading;
import press.broadsheet.page.SearchResults;
import press.broadsheet.page.SearchSheets;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Press;
import press.broadsheet.search.Excerpts;
import press.broadsheet.search.Found;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.SearchAway;
import press.broadsheet.search.SearchIndex;

/**
 * Answers {@code /search?q=…&page=…}, and the same under a title's prefix: the whole archive, in the dress of that title, 20
 * stories a page, at most 50 pages.
 */
public final class SearchDesk implements PublicSite.Desk {

    private static final Logger LOG = LoggerFactory.getLogger(SearchDesk.class);
    private static final Pattern SHAPE = Pattern.compile("(?i)((?:/([a-z0-9-]+))?/search)/?");

    private final SearchIndex index;
    private final Press press;
    private final SearchSheets sheets;
    private final NotFound notFound;

    public SearchDesk(SearchIndex index, Press press, SearchSheets sheets, NotFound notFound) {
        this.index = index;
        this.press = press;
        this.sheets = sheets;
        this.notFound = notFound;
    }

    @Override
    public boolean knows(String path) {
        return SHAPE.matcher(path).matches();
    }

    @Override
    public void answer(Request request, Response response, Callback callback) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            PlainAnswer.methodNotAllowed(request, response, callback);
            return;
        }
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        String path = shape.matches() ? Spelling.lowerCase(shape.group(1)) : "";
        String query = request.getHttpURI().getQuery();
        if (!path.equals(request.getHttpURI().getPath())) {
            PlainAnswer.moved(response, callback, query == null ? path : path + "?" + query);
            return;
        }
        String prefix = Objects.requireNonNullElse(shape.group(2), "");
        Parameters parameters = Parameters.of(query);
        Inquiry inquiry = Inquiry.read(parameters.get("q"));
        try {
            // Asked before the reading begins, which must not wait for an index that is not ready.
            Found found = index.found(inquiry, parameters.number("page", 1));
            PageWriter.write(
                    request,
                    response,
                    callback,
                    press.once(reading -> existing(sheets.results(prefix, results(inquiry, found, reading), reading))));
        } catch (NoSuchTitle _) {
            notFound.write(request, response, callback);
        } catch (SearchAway failure) {
            LOG.warn("a search was not answered: {}", failure.getMessage());
            away(prefix, request, response, callback);
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
        }
    }

    private static final class NoSuchTitle extends RuntimeException {}

    private static SearchResults results(Inquiry inquiry, Found found, Reading reading) {
        Excerpts excerpts = new Excerpts(inquiry);
        // Whatever the index may say: only what is in print this moment is shown.
        List<SearchResults.Hit> hits = found.stories().stream()
                .flatMap(id -> reading.story(id).stream())
                .map(print -> new SearchResults.Hit(print.card(), excerpts.of(print)))
                .toList();
        return new SearchResults(inquiry.typed(), found.total(), found.page(), found.further(), hits);
    }

    private void away(String prefix, Request request, Response response, Callback callback) {
        try {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "10");
            PageWriter.write(
                    request, response, callback, press.once(reading -> existing(sheets.away(prefix, reading))));
        } catch (NoSuchTitle _) {
            notFound.write(request, response, callback);
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
        }
    }

    private static Cast.Sheet existing(Cast.@Nullable Sheet sheet) {
        if (sheet == null) {
            throw new NoSuchTitle();
        }
        return sheet;
    }
}
