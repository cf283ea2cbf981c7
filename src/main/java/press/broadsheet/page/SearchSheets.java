package press.broadsheet.page;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.NoticeView;
import press.broadsheet.page.view.SearchFormView;
import press.broadsheet.page.view.SearchView;
import press.broadsheet.pressroom.Cast;

/** Lays out what a search found. Such a page is made for one reader, and nobody keeps it. Safe for use by many threads. */
public final class SearchSheets {

    /** An order as addresses have it, and the key of its text. */
    private record Sort(String value, String key) {}

    /** The best first where nothing is said. */
    private static final List<Sort> SORTS = List.of(
            new Sort("", "search.sort.best"),
            new Sort("newest", "search.sort.newest"),
            new Sort("oldest", "search.sort.oldest"));

    /** What is chosen from lists beside the form. */
    private static final List<String> KEPT = List.of(
            SearchAddress.SECTION,
            SearchAddress.PERIOD,
            SearchAddress.LANGUAGE,
            SearchAddress.AUTHOR,
            SearchAddress.TITLES);

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
                .map(title -> {
                    Cast.Sheet sheet = maker.apply(new Desktop(reading, masthead, title));
                    Links links = Links.at(title.under("search"), masthead.whereabouts());
                    return sheet.of(links.turned(sheet.parts()));
                })
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
        SearchAddress asked = results.asked();
        SearchChoices choices = new SearchChoices(desktop, asked);
        String query = asked.get(SearchAddress.WORDS);
        String heading = desktop.words().get("search.heading");
        return new SearchView(
                desktop.head("search", query.isEmpty() ? heading : query + " | " + heading, path)
                        .description(desktop.words().get("search.intro"))
                        .unindexed()
                        .view(),
                form(desktop.words(), asked),
                summary(desktop.words(), results),
                !asked.isEmpty(),
                choices.chosen(),
                results.hits().stream()
                        .map(hit -> new SearchView.Found(desktop.card(hit.card()), hit.excerptHtml()))
                        .toList(),
                choices.of(results.spread()),
                paging(desktop.words(), results, path),
                help(results.help(), asked, path, scope(desktop, asked, path)));
    }

    /** From a search of one title to the same in all, and back; null where there is nothing more to search. */
    private static @Nullable Link scope(Desktop desktop, SearchAddress asked, String path) {
        if (asked.isEmpty() || desktop.masthead().titles().size() == 1) {
            return null;
        }
        return asked.get(SearchAddress.TITLES).isEmpty()
                ? new Link(
                        asked.with(SearchAddress.TITLES, SearchAddress.ALL).at(path),
                        desktop.words().get("search.titles.all"))
                : new Link(
                        asked.with(SearchAddress.TITLES, "").at(path),
                        desktop.words().get("search.titles.one", desktop.title().name()));
    }

    private static SearchView.Help help(SearchHelp help, SearchAddress asked, String path, @Nullable Link scope) {
        String meant = help.meant();
        return new SearchView.Help(
                meant == null
                        ? null
                        : new Link(asked.with(SearchAddress.WORDS, meant).at(path), meant),
                help.suggestions().stream()
                        .map(one -> new Link(one.href(), one.text()))
                        .toList(),
                scope);
    }

    private static @Nullable String earlier(String path, SearchAddress asked, SearchResults.Place place) {
        if (place.before() == null) {
            return null;
        }
        return place.page() == 2 ? asked.at(path) : asked.at(path, "before", place.before());
    }

    private static SearchFormView form(Words words, SearchAddress asked) {
        String sort = asked.get(SearchAddress.SORT);
        return new SearchFormView(
                asked.get(SearchAddress.WORDS),
                asked.get(SearchAddress.FROM),
                asked.get(SearchAddress.TO),
                SORTS.stream()
                        .map(one -> new SearchFormView.Sort(
                                one.value(), words.get(one.key()), one.value().equals(sort)))
                        .toList(),
                KEPT.stream()
                        .filter(name -> !asked.get(name).isEmpty())
                        .map(name -> new SearchFormView.Kept(name, asked.get(name)))
                        .toList());
    }

    private static String summary(Words words, SearchResults results) {
        String query = results.asked().get(SearchAddress.WORDS);
        if (results.asked().isEmpty()) {
            return words.get("search.intro");
        }
        if (!results.exact()) {
            long total = SearchChoices.rounded(results.total());
            return query.isEmpty() ? words.get("search.many.all", total) : words.get("search.many", total, query);
        }
        return query.isEmpty()
                ? words.get("search.count.all", results.total())
                : words.get("search.count", results.total(), query);
    }

    private static SearchView.Paging paging(Words words, SearchResults results, String path) {
        SearchAddress asked = results.asked();
        SearchResults.Place place = results.place();
        return new SearchView.Paging(
                place(words, results), earlier(path, asked, place), further(words, path, asked, place));
    }

    private static @Nullable Link further(Words words, String path, SearchAddress asked, SearchResults.Place place) {
        if (place.after() != null) {
            return new Link(asked.at(path, "after", place.after()), words.get("search.further"));
        }
        return place.partial()
                ? new Link(asked.with(SearchAddress.SORT, "newest").at(path), words.get("search.rest"))
                : null;
    }

    private static String place(Words words, SearchResults results) {
        SearchResults.Place place = results.place();
        if (place.pages() < 2) {
            return "";
        }
        return results.exact() && !place.partial()
                ? words.get("search.page", place.page(), place.pages())
                : words.get("search.page.alone", place.page());
    }
}
