package press.broadsheet.story.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells pictures that are there to be seen from those that count readers, and both from little faces. */
final class Pixels {

    private static final Set<String> TINY = Set.of("0", "1", "0px", "1px");

    private static final Pattern TINY_STYLE =
            Pattern.compile("(?:^|[;\\s])(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)");

    // addresses seen in feeds and WordPress exports, and the usual counters of agencies and shops
    private static final List<String> COUNTERS = List.of(
            "pixel.wp.com",
            "stats.wordpress.com",
            "feeds.wordpress.com/1.0/",
            "feeds.feedburner.com/~",
            "feedsportal.com",
            "scorecardresearch.com",
            "quantserve.com",
            "doubleclick.net",
            "google-analytics.com",
            "googletagmanager.com",
            "facebook.com/tr",
            "analytics.twitter.com",
            "t.co/i/adsct",
            "bat.bing.com",
            "amazon-adsystem.com",
            "counter.theconversation.com",
            "ads.linkedin.com",
            "mc.yandex.ru",
            "wcs.naver.com",
            "track.adform.net",
            "republication-tracker-tool");

    private Pixels() {}

    static boolean isCounter(Element img, String src) {
        String address = src.toLowerCase(Locale.ROOT);
        return isTiny(img) || COUNTERS.stream().anyMatch(address::contains);
    }

    /** A little face that WordPress prints as a picture; its alt text is the character itself. */
    static boolean isFace(Element img, String src) {
        return img.hasClass("emoji") || img.hasClass("wp-smiley") || src.contains("s.w.org/images/core/emoji");
    }

    private static boolean isTiny(Element img) {
        return TINY.contains(img.attr("width").strip())
                || TINY.contains(img.attr("height").strip())
                || TINY_STYLE
                        .matcher(img.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }
}
