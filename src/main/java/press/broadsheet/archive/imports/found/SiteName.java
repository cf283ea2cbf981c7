package press.broadsheet.archive.imports.found;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site's address in the one spelling by which it is known: sites move to https, take www off, and drop a slash. */
public final class SiteName {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?(?://)?(?:www\\.)?([^/?#]+)(.*)");

    private SiteName() {}

    /** Host and path, or what was given where that is no address. */
    public static String of(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        return parts.matches()
                ? parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2).replaceFirst("/+$", "")
                : address.strip();
    }
}
