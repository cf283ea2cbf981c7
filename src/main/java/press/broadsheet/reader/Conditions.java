package press.broadsheet.reader;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Conditional requests by RFC 9110, section 13. */
final class Conditions {

    private Conditions() {}

    /** True when the asker has what would be sent. A tag, where one is sent, counts alone. */
    static boolean unchanged(HttpFields headers, String tag, Instant lastModified) {
        String tags = headers.get(HttpHeader.IF_NONE_MATCH);
        if (tags != null) {
            return tags.strip().equals("*") || contains(tags, tag);
        }
        String since = headers.get(HttpHeader.IF_MODIFIED_SINCE);
        if (since == null || lastModified.equals(Instant.EPOCH)) {
            return false;
        }
        try {
            // Exactly that time: a page that lost a story goes back to the time of an older one, and has changed.
            return lastModified
                    .truncatedTo(ChronoUnit.SECONDS)
                    .equals(HttpDateTime.parse(since).toInstant());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** True when the asker wants what stands here and no other ({@code If-Match}); weak tags never match. */
    static boolean matches(HttpFields headers, String tag) {
        for (String one : headers.getValuesList(HttpHeader.IF_MATCH)) {
            for (String bare : one.split(",", -1)) {
                if (bare.strip().equals(tag) || bare.strip().equals("*")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(String tags, String tag) {
        for (String one : tags.split(",", -1)) {
            String bare = one.strip();
            if (bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
