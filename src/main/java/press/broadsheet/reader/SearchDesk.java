package press.broadsheet.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Reading;
import press.broadsheet.page.SearchHelp;
import press.broadsheet.page.SearchResults;
import press.broadsheet.page.SearchSheets;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Press;
import press.broadsheet.search.Counts;
import press.broadsheet.search.Excerpts;
import press.broadsheet.search.Found;
import press.broadsheet.search.Period;
import press.broadsheet.search.SearchAway;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.story.StoryId;

/**
 * Answers {@code /search?q=…}, and the same under a title's prefix: the whole archive, in the dress of that title, 20
 * stories a page. {@code section}, {@code period}, {@code from}, {@code to}, {@code language} and {@code author} narrow it,
 * {@code sort} orders it, {@code after} and {@code before} lead from page to page.
 */
public final class SearchDesk implements PublicSite.Desk {

    private static final Logger LOG = LoggerFactory.getLogger(SearchDesk.class);
    private static final Pattern SHAPE = Pattern.compile("(?i)((?:/([a-z0-9-]+))?/search)/?");

    private final SearchIndex index;
    private final Edition edition;
    private final Press press;
    private final SearchSheets sheets;
    private final NotFound notFound;
    private final Suggestions suggestions;

    public SearchDesk(SearchIndex index, Edition edition, Press press, SearchSheets sheets, NotFound notFound) {
        this.index = index;
        this.edition = edition;
        this.press = press;
        this.sheets = sheets;
        this.notFound = notFound;
        this.suggestions = new Suggestions(index);
    }

    @Override
    public boolean knows(String path) {
        return SHAPE.matcher(path).matches();
    }

    @Override
    public void answer(Request request, Response response, Callback callback) {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        String path = shape.matches() ? Spelling.lowerCase(shape.group(1)) : "";
        String query = request.getHttpURI().getQuery();
        if (!path.equals(request.getHttpURI().getPath())) {
            PlainAnswer.moved(response, callback, query == null ? path : path + "?" + query);
            return;
        }
        String prefix = Objects.requireNonNullElse(shape.group(2), "");
        Parameters parameters = Parameters.of(query);
        try {
            SearchRequest asked = edition.read(reading -> SearchRequest.of(parameters, prefix, reading.masthead()));
            // Asked before the reading begins, which must not wait for an index that is not ready.
            Found found = index.found(asked.search());
            PageWriter.write(
                    request,
                    response,
                    callback,
                    press.once(reading ->
                            existing(sheets.results(prefix, results(prefix, asked, found, reading), reading))));
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

    private SearchResults results(String prefix, SearchRequest asked, Found first, Reading reading) {
        Found found = inPrint(asked, first, reading);
        Excerpts excerpts = new Excerpts(asked.search().inquiry());
        // Whatever the index may say: only what is in print this moment is shown.
        Map<StoryId, SearchResults.Hit> hits = new LinkedHashMap<>();
        reading.stories(found.stories())
                .forEach((id, print) -> hits.put(id, new SearchResults.Hit(print.card(), excerpts.of(print))));
        return new SearchResults(
                asked.address(),
                found.total(),
                found.exact(),
                new SearchResults.Place(
                        found.place().page(),
                        (found.total() + SearchIndex.PAGE - 1) / SearchIndex.PAGE,
                        Objects.toString(found.place().back(), null),
                        Objects.toString(found.place().further(), null),
                        found.place().partial()),
                found.stories().stream()
                        .filter(hits::containsKey)
                        .map(hits::get)
                        .toList(),
                spread(found.counts()),
                found.total() == 0 && !asked.search().isEmpty()
                        ? help(prefix, asked, found, reading)
                        : SearchHelp.NONE);
    }

    private SearchHelp help(String prefix, SearchRequest asked, Found found, Reading reading) {
        Set<StoryId> taken = reading.takenOutAfter(found.position());
        return reading.masthead()
                .titleAt(prefix)
                .map(title -> suggestions.help(asked.search().without(taken), title, reading))
                .orElse(SearchHelp.NONE);
    }

    /** Not even a number may tell of a story that was taken out of print since the index looked. */
    private Found inPrint(SearchRequest asked, Found found, Reading reading) {
        Set<StoryId> taken = reading.takenOutAfter(found.position());
        return taken.isEmpty() ? found : index.found(asked.search().without(taken));
    }

    private static SearchResults.Spread spread(Counts counts) {
        Map<String, Integer> periods = new LinkedHashMap<>();
        for (Period period : Period.values()) {
            Integer count = counts.periods().get(period);
            if (count != null) {
                periods.put(SearchRequest.name(period), count);
            }
        }
        return new SearchResults.Spread(
                counts.exact(), periods, counts.sections(), counts.languages(), counts.authors());
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
