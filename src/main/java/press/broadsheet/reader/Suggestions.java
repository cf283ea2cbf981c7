package press.broadsheet.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.SearchHelp;
import press.broadsheet.page.Suggestion;
import press.broadsheet.search.Hint;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.Search;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.search.SectionNames;
import press.broadsheet.search.Spelt;
import press.broadsheet.story.StoryId;

/**
 * What readers may mean: sections, topics, authors and headlines that begin as typed, and words that are spelt almost so.
 * The index has the keys; all words come from the masthead and from stories in print. Safe for use by many threads.
 */
final class Suggestions {

    private static final int EACH = 5;

    /** So many words of an inquiry are looked up that may be spelt wrong. */
    private static final int WORDS = 4;

    private final SearchIndex index;

    Suggestions(SearchIndex index) {
        this.index = index;
    }

    /** What begins as typed, or with the typed initials; each address once. */
    List<Suggestion> of(String typed, Title title, Reading reading) {
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        SectionNames.of(reading.masthead())
                .beginning(typed, EACH)
                .forEach(section -> put(suggestions, "section", section.name(), "/" + section.path()));
        List<Hint> hints = index.beginning(typed, EACH);
        Map<StoryId, Print> prints =
                reading.stories(hints.stream().map(Hint::story).distinct().toList());
        for (Hint hint : hints) {
            Print print = prints.get(hint.story());
            if (print != null) {
                hint.words(print).ifPresent(words -> put(suggestions, hint, words, print, title));
            }
        }
        return new ArrayList<>(suggestions.values());
    }

    private static void put(Map<String, Suggestion> all, Hint hint, String words, Print print, Title title) {
        String prefix = title.prefix().isEmpty() ? "" : "/" + title.prefix();
        String encoded = AddressWords.encode(AddressWords.of(words));
        switch (hint.kind()) {
            case TOPIC -> put(all, "topic", words, prefix + "/topic/" + encoded);
            case AUTHOR -> put(all, "author", words, prefix + "/author/" + encoded);
            case HEADLINE -> put(all, "headline", words, print.card().path());
        }
    }

    private static void put(Map<String, Suggestion> all, String kind, String text, String href) {
        all.putIfAbsent(href, new Suggestion(kind, text, href));
    }

    /** Help for a search that found nothing. */
    SearchHelp help(Search search, Title title, Reading reading) {
        Inquiry inquiry = search.inquiry();
        Optional<String> meant = meant(inquiry, reading)
                .filter(text -> index.found(search.asking(Inquiry.read(text, SectionNames.of(reading.masthead()))))
                                .total()
                        > 0);
        return new SearchHelp(meant.orElse(null), of(inquiry.typed(), title, reading));
    }

    /** The inquiry with every word that the index does not have in another spelling; empty when there is none. */
    private Optional<String> meant(Inquiry inquiry, Reading reading) {
        String meant = inquiry.folded();
        for (String word : inquiry.wanted().stream().limit(WORDS).toList()) {
            Optional<String> other = index.spelt(word).flatMap(spelt -> written(spelt, reading));
            if (other.isPresent()) {
                meant = meant.replace(word, other.get());
            }
        }
        return meant.equals(inquiry.folded()) ? Optional.empty() : Optional.of(meant);
    }

    private static Optional<String> written(Spelt spelt, Reading reading) {
        return reading.story(spelt.story()).flatMap(spelt::word);
    }
}
