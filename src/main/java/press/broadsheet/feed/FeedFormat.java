package press.broadsheet.feed;

import java.util.Locale;

/** The forms in which a feed is to be had. */
enum FeedFormat {
    RSS("application/rss+xml; charset=utf-8"),
    ATOM("application/atom+xml"),
    JSON("application/feed+json");

    private final String contentType;

    FeedFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** What ends the addresses of this form. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FeedFormat ending(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    byte[] write(Bulletin bulletin) {
        return switch (this) {
            case RSS -> RssWriter.write(bulletin);
            case ATOM -> AtomWriter.write(bulletin);
            case JSON -> JsonFeedWriter.write(bulletin);
        };
    }
}
