package press.broadsheet.feed;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;

/** How the files of the sitemap are called, and how much one of them holds. */
final class SitemapFiles {

    static final String INDEX = "/sitemap.xml";
    static final String PAGES = "/sitemaps/pages.xml";
    static final String VIDEO = "/video-sitemap.xml";
    static final String NEWS = "/news-sitemap.xml";

    /** The vocabulary of sitemaps and of their index. */
    static final String VOCABULARY = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The most addresses that the protocol allows in a file. */
    static final int ADDRESSES = 50_000;

    private static final Pattern STORIES =
            Pattern.compile("/sitemaps/(?:([a-z0-9-]+)/)?stories-(\\d{4}-\\d{2})(?:-([2-9]|[1-9]\\d{1,4}))?\\.xml");

    private SitemapFiles() {}

    /** The file that a path inside names, if it is of that name. */
    static @Nullable HostFile at(String path, String name, Masthead masthead) {
        return HostFile.at(path, masthead)
                .filter(file -> file.name().equals(name))
                .orElse(null);
    }

    /** The path of the list of pages at the address of a title. */
    static String pages(Title title) {
        return title.prefix().isEmpty() ? PAGES : "/sitemaps/" + title.prefix() + "/pages.xml";
    }

    /**
     * One file with stories that a title first printed in a month.
     *
     * @param number 1 for the oldest of the month's files
     */
    record Stories(Title title, YearMonth month, int number) {

        static Optional<Stories> at(String path, Masthead masthead) {
            Matcher shape = STORIES.matcher(path);
            if (!shape.matches()) {
                return Optional.empty();
            }
            try {
                YearMonth month = YearMonth.parse(shape.group(2));
                int number = shape.group(3) == null ? 1 : Integer.parseInt(shape.group(3));
                return masthead.titleAt(shape.group(1) == null ? "" : shape.group(1))
                        .map(title -> new Stories(title, month, number));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }

        /** The file that holds the story with so many before it in its month. */
        static Stories holding(Title title, YearMonth month, int before) {
            return new Stories(title, month, before / ADDRESSES + 1);
        }

        int skip() {
            return (number - 1) * ADDRESSES;
        }

        String name() {
            String name = Addresses.under(title).substring(1) + "stories-" + month;
            return number == 1 ? name : name + "-" + number;
        }

        String path() {
            return "/sitemaps/" + name() + ".xml";
        }
    }
}
