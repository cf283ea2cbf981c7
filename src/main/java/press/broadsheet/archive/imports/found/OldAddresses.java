package press.broadsheet.archive.imports.found;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.WebAddress;

/** Where an item stood on the old site. Only the site's own addresses lead readers here. */
public final class OldAddresses {

    private static final int LIMIT = 500;

    private OldAddresses() {}

    /** The paths of those addresses that are the site's; a site that does not tell its host has them all. */
    public static List<OldPath> of(Site site, String... addresses) {
        return Stream.of(addresses)
                .filter(address -> !site.isKnown() || site.has(address))
                .map(OldAddresses::path)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable OldPath path(String address) {
        WebAddress known = WebAddress.orNull(address);
        if (known == null || known.value().length() > LIMIT) {
            return null;
        }
        try {
            URI uri = new URI(known.value());
            String path = uri.getRawPath();
            if (path == null || uri.isOpaque()) {
                return null;
            }
            OldPath old = new OldPath(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
            return old.isFront() ? null : old;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
