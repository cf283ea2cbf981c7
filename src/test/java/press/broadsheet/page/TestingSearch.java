package press.broadsheet.page;

import java.util.List;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.SearchFormView;
import press.broadsheet.page.view.SearchView;

/** Views of what a search found, made by hand. */
record TestingSearch(TestingViews views) {

    private String path() {
        return views.paper().search();
    }

    SearchView found() {
        String query = views.say("“late” & ferry", "늦은 여객선");
        return new SearchView(
                views.head("search", views.say("ferry", "여객선"), path(), false),
                form(query, "2026-01-01", List.of(new SearchFormView.Kept("section", "harbour"))),
                words("search.count", 1234, query),
                true,
                List.of(new Link(path() + "?q=ferry", views.say("Harbour", "항구"))),
                List.of(
                        new SearchView.Found(views.card(1, true), "The <mark>ferry</mark> &amp; the tide …"),
                        new SearchView.Found(views.card(2, false), "… no <mark>ferry</mark> at all")),
                List.of(new SearchView.Choices(
                        words("search.authors"),
                        List.of(
                                new SearchView.Choice(path() + "?q=ferry&author=mara", "Mara & Co", "1,200"),
                                new SearchView.Choice(path() + "?q=ferry&author=jo", "Jo", "34")))),
                new SearchView.Paging(
                        words("search.page", 2, 62),
                        path() + "?q=ferry",
                        new Link(path() + "?q=ferry&after=3-1-0-1-1", words("search.further"))),
                new SearchView.Help(null, List.of()));
    }

    SearchView open() {
        return empty(words("search.heading"), "", words("search.intro"), false);
    }

    SearchView none() {
        String query = views.say("whale", "고래");
        return empty(query, query, words("search.count", 0, query), true);
    }

    private SearchView empty(String heading, String query, String summary, boolean asked) {
        return new SearchView(
                views.head("search", heading, path(), false),
                form(query, "", List.of()),
                summary,
                asked,
                List.of(),
                List.of(),
                List.of(),
                new SearchView.Paging("", null, null),
                new SearchView.Help(
                        asked ? new Link(path() + "?q=whales", views.say("whales", "고래들")) : null,
                        asked ? List.of(new Link("/topic/whaling", "Whaling & more")) : List.of()));
    }

    private SearchFormView form(String query, String from, List<SearchFormView.Kept> kept) {
        return new SearchFormView(
                query,
                from,
                "",
                List.of(
                        new SearchFormView.Sort("", words("search.sort.best"), true),
                        new SearchFormView.Sort("newest", words("search.sort.newest"), false)),
                kept);
    }

    private String words(String key, Object... arguments) {
        return views.paper().words().get(key, arguments);
    }
}
