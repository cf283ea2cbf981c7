package press.broadsheet.masthead;

import java.util.List;
import java.util.Set;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** First parts of addresses that the paper needs for itself: no section and no title may stand there. */
public final class Reserved {

    private static final Set<String> WORDS = Set.of(
            "a",
            "about",
            "actuator",
            "ads",
            "api",
            "archive",
            "assets",
            "author",
            "changes",
            "desk",
            "feeds",
            "gone",
            "health",
            "letters",
            "lite",
            "media",
            "metrics",
            "most-read",
            "news-sitemap",
            "offline",
            "picture",
            "pictures",
            "robots",
            "search",
            "series",
            "site-map",
            "sitemap",
            "staff",
            "static",
            "topic",
            "trust",
            "v",
            "videos");

    private Reserved() {}

    public static boolean holds(String word) {
        return WORDS.contains(word);
    }

    /** @throws UnfitForPrint when a title or a section of a masthead that somebody sent stands where it may not */
    public static void check(Masthead masthead) {
        for (int index = 0; index < masthead.titles().size(); index++) {
            Title title = masthead.titles().get(index);
            check("titles[%d].prefix".formatted(index), title.prefix());
            List<SectionPath> sections = title.all().stream().map(Section::path).toList();
            for (SectionPath section : sections) {
                check("titles[%d].sections".formatted(index), inside(title, section));
            }
        }
    }

    private static String inside(Title title, SectionPath section) {
        return title.below(section).split("/", 2)[0];
    }

    private static void check(String field, String word) {
        if (holds(word)) {
            throw new UnfitForPrint(field, "\"%s\" is an address that the paper needs for itself".formatted(word));
        }
    }
}
