package press.broadsheet.story.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.WebAddress;

/** Addresses as outside HTML writes them. */
final class Addresses {

    private Addresses() {}

    /** Gives an address without a scheme the one that is safe. */
    static String complete(String address) {
        String given = address.strip();
        return given.startsWith("//") ? "https:" + given : given;
    }

    /** The address when it leads to a host over http or https, else null. */
    static @Nullable WebAddress ofHost(String address) {
        WebAddress known = WebAddress.orNull(complete(address));
        return known != null && isOfHost(known) ? known : null;
    }

    static boolean isOfHost(WebAddress address) {
        return address.value().startsWith("http:") || address.value().startsWith("https:");
    }

    /** The host in lower case, or "" where there is none that can be told for certain. */
    static String host(@Nullable WebAddress address) {
        if (address == null) {
            return "";
        }
        try {
            String host = new URI(address.value()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
