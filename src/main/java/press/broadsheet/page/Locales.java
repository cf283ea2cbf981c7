package press.broadsheet.page;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.story.Language;

/** Languages as pages and those who read them by program want them named. */
final class Locales {

    /** Open Graph wants a country with every language; these are what it takes a language alone for. */
    private static final Map<String, String> COUNTRIES = Map.of("en", "en_US", "ko", "ko_KR");

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "he", "fa", "ur", "iw");

    private Locales() {}

    /** The language as {@code ko_KR}, empty when no country is known for it. */
    static String openGraph(Language language) {
        String country = language.locale().getCountry();
        return country.isEmpty() ? COUNTRIES.getOrDefault(language.primary(), "") : language.primary() + "_" + country;
    }

    /** The language of a story as its page must say it, or null when it is the page's own. */
    static StoryView.@Nullable Foreign foreign(Language story, Language page) {
        return story.primary().equals(page.primary())
                ? null
                : new StoryView.Foreign(story.tag(), FROM_THE_RIGHT.contains(story.primary()) ? "rtl" : null);
    }
}
