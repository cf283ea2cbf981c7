package press.broadsheet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Card;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** What a page of found stories says of those that are not on it. */
class SearchSheetsTest {

    private static final SearchResults.Spread NO_SPREAD =
            new SearchResults.Spread(false, Map.of(), Map.of(), Map.of(), Map.of());

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private Document page(String prefix, long total, boolean exact, SearchResults.Place place) {
        StoryId ferry = paper.prints(story("Ferry returns").in("world"));
        paper.catchesUp();
        Cast.Sheet sheet = paper.paper().edition().read(reading -> {
            Card card = reading.card(ferry).orElseThrow();
            SearchResults results = new SearchResults(
                    new SearchAddress(Map.of("q", "ferry")),
                    total,
                    exact,
                    place,
                    List.of(new SearchResults.Hit(card, "")),
                    NO_SPREAD,
                    SearchHelp.NONE);
            return Objects.requireNonNull(
                    paper.paper().pressroom().pages().search().results(prefix, results, reading));
        });
        return Jsoup.parse(sheet.parts().stream()
                .map(part -> part instanceof Cast.Part.Own own ? new String(own.bytes(), UTF_8) : "")
                .collect(Collectors.joining()));
    }

    private static SearchResults.Place place(@Nullable String after, boolean partial) {
        return new SearchResults.Place(7, 5_000, "6-1-0-1-1", after, partial);
    }

    @ParameterizedTest
    @CsvSource({"'', About, 'Page 7'", "ko, 약, 7쪽"})
    void isAnEstimateThatSaysSo(String prefix, String about, String number) {
        Document page = page(prefix, 131_204, false, place("8-1-0-1-1", true));
        assertThat(page.expectFirst("h2.search-count").text())
                .contains(about, "130,000", number)
                .doesNotContain("131,204", "5,000");
    }

    @Test
    void leadsToAllByDateWhereTheBestEnd() {
        Document last = page("", 131_204, false, place(null, true));
        Element rest = last.select(".paging a").getLast();
        assertThat(rest.attr("href")).isEqualTo("/search?q=ferry&sort=newest");
        assertThat(rest.text()).isEqualTo("All of them, newest first →");
    }

    @Test
    void isExactWhereAllWereCounted() {
        Document page = page("", 100_000, true, place("8-1-0-1-1", false));
        assertThat(page.expectFirst("h2.search-count").text())
                .contains("100,000 stories found", "Page 7 of 5,000")
                .doesNotContain("About");
        assertThat(page.select(".paging a").getLast().text()).isEqualTo("Next →");
        Document end = page("", 100_000, true, place(null, false));
        assertThat(end.select(".paging a").eachText()).containsExactly("← Previous");
    }
}
