package press.broadsheet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.page.view.NoticeView;
import press.broadsheet.page.view.SearchView;
import press.broadsheet.pressroom.Cast;

/** Lays out what a search found. Such a page is made for one reader, and nobody keeps it. Safe for use by many threads. */
public final class SearchSheets {

    private final Sheets sheets;

    SearchSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * The page of what was found.
     *
     * @param prefix the title in whose dress it appears; null is returned when there is none
     */
    public Cast.@Nullable Sheet results(String prefix, SearchResults results, Reading reading) {
        return of(prefix, reading, desktop -> sheet(200, sheets.fill("search", view(desktop, results))));
    }

    /** The page in its place while the index does not answer. */
    public Cast.@Nullable Sheet away(String prefix, Reading reading) {
        return of(prefix, reading, desktop -> {
            Words words = desktop.words();
            String heading = words.get("search.away.heading");
            NoticeView view = new NoticeView(
                    desktop.head("notice", heading, desktop.view().search())
                            .unindexed()
                            .view(),
                    words.get("search.heading"),
                    heading,
                    words.get("search.away.text"),
                    null);
            return sheet(503, sheets.fill("notice", view));
        });
    }

    private static Cast.@Nullable Sheet of(String prefix, Reading reading, Function<Desktop, Cast.Sheet> maker) {
        Masthead masthead = reading.masthead();
        return masthead.titleAt(prefix)
                .map(title -> maker.apply(new Desktop(reading, masthead, title)))
                .orElse(null);
    }

    private static Cast.Sheet sheet(int status, byte[] html) {
        return new Cast.Sheet(
                status,
                Sheets.HTML,
                Sheets.cut(html),
                new Cast.Freshness(Instant.EPOCH, Cast.Freshness.NEVER, List.of()));
    }

    private static SearchView view(Desktop desktop, SearchResults results) {
        String path = desktop.view().search();
        String heading = results.query().isEmpty()
                ? desktop.words().get("search.heading")
                : results.query() + " | " + desktop.words().get("search.heading");
        return new SearchView(
                desktop.head("search", heading, path).unindexed().view(),
                results.query(),
                results.total(),
                results.hits().stream()
                        .map(hit -> new SearchView.Found(desktop.card(hit.card()), hit.excerptHtml()))
                        .toList(),
                results.page() > 1 ? address(path, results.query(), results.page() - 1) : null,
                results.further() ? address(path, results.query(), results.page() + 1) : null);
    }

    private static String address(String path, String query, int page) {
        String start = path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return page == 1 ? start : start + "&page=" + page;
    }
}
