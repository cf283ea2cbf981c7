package press.broadsheet.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.StoryId;

/** Addresses that hold outside the paper, and names that hold for good. */
record Addresses(Masthead masthead) {

    /** The whole address of a path of the paper. */
    String absolute(String path) {
        return masthead.whole(path);
    }

    /** Where a path of the paper's first days would stand: for names, which do not move with the paper. */
    String original(String path) {
        return masthead.origin() + path;
    }

    /**
     * A story's name for life, a tag URI (RFC 4151). It is made of what never changes: the story's number and the year
     * of its first publication, in UTC, since the paper may move to another zone, and of the host where readers first
     * found the paper, since it may move to another host.
     */
    String name(StoryId id, Instant first) {
        return "tag:" + Masthead.host(masthead.origin()) + ","
                + first.atZone(ZoneOffset.UTC).getYear() + ":story-" + id;
    }

    /** A picture's name for life: it is named by its bytes (RFC 6920). */
    static String name(String picture) {
        byte[] digest = HexFormat.of().parseHex(picture);
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    static String author(Title title, String name) {
        return under(title) + "author/" + AddressWords.encode(AddressWords.of(name));
    }

    static String topic(Title title, String name) {
        return under(title) + "topic/" + AddressWords.encode(AddressWords.of(name));
    }

    /** What a title's addresses begin with, a slash at the end. */
    static String under(Title title) {
        return title.prefix().isEmpty() ? "/" : "/" + title.prefix() + "/";
    }
}
