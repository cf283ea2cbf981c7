package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Standfirst;

/** The words of an item as HTML: the whole text where the feed carries it, else what describes it. */
record FeedWords(String headline, String standfirst, String body) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    static FeedWords of(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        String headline = title == null ? FeedStories.text(entry.getTitle()) : titleHtml(title);
        String described = html(entry.getDescription());
        String whole = entry.getContents().stream()
                .map(FeedWords::html)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (whole.isBlank()) {
            return new FeedWords(headline, "", described);
        }
        String summary = Jsoup.parseBodyFragment(described).body().text();
        boolean fits = summary.length() <= Standfirst.LIMIT && !whole.contains(described);
        return new FeedWords(headline, fits ? described : "", whole);
    }

    private static String titleHtml(SyndContent title) {
        String value = FeedStories.text(title.getValue());
        // RSS says nothing about HTML in titles; Atom's plain titles may hold brackets that are words.
        return "text".equals(title.getType()) || "text/plain".equals(title.getType()) ? Entities.escape(value) : value;
    }

    private static String html(@Nullable SyndContent content) {
        String value = content == null ? "" : FeedStories.text(content.getValue());
        String type = content == null ? "" : FeedStories.text(content.getType()).toLowerCase(Locale.ROOT);
        boolean plain = type.isEmpty() || type.equals("text") || type.equals("text/plain");
        return plain && !value.contains("<") ? lines(Entities.escape(value)) : value;
    }

    private static String lines(String text) {
        return BLANK_LINES
                .splitAsStream(text)
                .map(part -> "<p>" + part + "</p>")
                .collect(Collectors.joining());
    }
}
