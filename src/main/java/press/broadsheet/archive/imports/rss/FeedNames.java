package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.broadsheet.story.Byline;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/** Who wrote an item; addresses for mail are not printed. */
final class FeedNames {

    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("(.*?)[\\s<(]*\\S+@\\S+[>)]?");

    private FeedNames() {}

    static List<String> of(SyndEntry entry) {
        Stream<String> people =
                entry.getAuthors().stream().map(SyndPerson::getName).map(FeedStories::text);
        List<String> names = people.flatMap(FeedNames::split).distinct().toList();
        return names.isEmpty()
                ? split(FeedStories.text(entry.getAuthor())).distinct().toList()
                : names;
    }

    private static Stream<String> split(String given) {
        String text = Wording.clean(given);
        Matcher mailFirst = MAIL_AND_NAME.matcher(text);
        Matcher nameFirst = NAME_AND_MAIL.matcher(text);
        String name = mailFirst.matches() ? mailFirst.group(1) : nameFirst.matches() ? nameFirst.group(1) : text;
        try {
            return name.isBlank() ? Stream.of() : Byline.parse(name).names().stream();
        } catch (UnfitForPrint _) {
            // A name of several hundred characters is none, but it is all that the feed says.
            return Stream.of(name);
        }
    }
}
