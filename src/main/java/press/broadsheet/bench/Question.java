package press.broadsheet.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.search.Cursor;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.Limit;
import press.broadsheet.search.Order;
import press.broadsheet.search.Period;
import press.broadsheet.search.Search;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.search.Spelt;
import press.broadsheet.story.SectionPath;

/**
 * What a reader asks.
 *
 * @param words as they are typed, operators included
 * @param section empty for all
 */
record Question(
        Kind kind,
        String words,
        String section,
        @Nullable Period period,
        Order order,
        @Nullable Cursor after) {

    /** What is special about it. */
    enum Kind {
        WORD,
        WORDS,
        ROW,
        AUTHOR,
        DATES,
        SECTION,
        FAR,
        MISSPELT,
        HINT
    }

    /** Its address in the paper. */
    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        if (kind == Kind.HINT) {
            return "/search/suggest" + query(parameters);
        }
        if (!section.isEmpty()) {
            parameters.put("section", section);
        }
        if (period != null) {
            parameters.put("period", "year");
        }
        if (order == Order.NEWEST) {
            parameters.put("sort", "newest");
        }
        if (after != null) {
            parameters.put("after", after.toString());
        }
        return "/search" + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Asks the index alone, for all that a page with its answer would ask. */
    void ask(SearchIndex index) {
        if (kind == Kind.HINT) {
            index.beginning(words, 5);
            return;
        }
        boolean nothing = index.found(search()).total() == 0;
        if (nothing) {
            help(index);
        }
    }

    private Search search() {
        List<Limit> limits = new ArrayList<>();
        if (!section.isEmpty()) {
            limits.add(new Limit.InSection(Set.of(new SectionPath(section))));
        }
        return new Search(
                Inquiry.read(words), new Search.Choices(limits, period, order), after, ZoneOffset.UTC, Set.of());
    }

    private void help(SearchIndex index) {
        for (String word : words.split(" ", -1)) {
            Optional<Spelt> spelt = index.spelt(word);
            if (spelt.isPresent()) {
                index.found(
                        Search.of(Inquiry.read(words.replace(word, spelt.get().term()))));
            }
        }
        index.beginning(words, 5);
    }
}
