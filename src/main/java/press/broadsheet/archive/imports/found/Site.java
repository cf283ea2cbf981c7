package press.broadsheet.archive.imports.found;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import press.broadsheet.story.WebAddress;

/**
 * The host of a site that is taken in.
 *
 * @param host in lower case and without {@code www.}; "" where the site does not tell
 */
public record Site(String host) {

    /** The site that an address belongs to. */
    public static Site of(String address) {
        return new Site(host(address));
    }

    public boolean isKnown() {
        return !host.isEmpty();
    }

    /** True for an address of this host, and for one without a host. */
    public boolean has(String address) {
        String other = host(address);
        return other.isEmpty() || other.equals(host);
    }

    private static String host(String address) {
        String given = address.strip();
        WebAddress known = WebAddress.orNull(given.startsWith("//") ? "https:" + given : given);
        try {
            String host = known == null ? null : new URI(known.value()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
