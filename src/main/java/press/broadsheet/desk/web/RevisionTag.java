package press.broadsheet.desk.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import press.broadsheet.story.UnfitForPrint;

/** A revision as ETag and If-Match name it: {@code "3"}. */
final class RevisionTag {

    /** Some proxies weaken a tag that they pass on, some scripts leave the quotation marks out. */
    private static final Pattern SHAPE = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private static final Pattern FOREIGN = Pattern.compile("(?:W/)?\"[^\"]*\"");

    /** A number that no revision has. */
    private static final int NONE = -1;

    private RevisionTag() {}

    static String write(int revision) {
        return "\"" + revision + "\"";
    }

    /** The revision that a change was made from, or null for {@code *}, which any revision matches. */
    static @Nullable Integer required(@Nullable String header) {
        if (header == null) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "send If-Match with the revision that the change was made from, like If-Match: \"3\"");
        }
        String text = header.strip();
        if (text.equals("*")) {
            return null;
        }
        Matcher matcher = SHAPE.matcher(text);
        if (matcher.matches()) {
            return Integer.valueOf(matcher.group(1));
        }
        if (FOREIGN.matcher(text).matches()) {
            return NONE;
        }
        throw new UnfitForPrint("If-Match", "If-Match names one revision, like \"3\"");
    }
}
