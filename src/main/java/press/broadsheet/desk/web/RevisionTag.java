package press.broadsheet.desk.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/** A revision as If-Match names it: {@code "3"}. */
final class RevisionTag {

    private static final Pattern SHAPE = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private RevisionTag() {}

    /** The revision, or null for {@code *}, which any revision matches. */
    static @Nullable Integer parse(String text) {
        if (text.strip().equals("*")) {
            return null;
        }
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UnfitForPrint("If-Match", "If-Match names a revision, like \"3\", not " + text);
        }
        return Integer.valueOf(matcher.group(1));
    }
}
