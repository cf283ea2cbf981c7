package press.broadsheet.archive.imports.wxr;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.WebAddress;

/**
 * Where an item stood on the old site: the path of its link without a slash at the end, and the short form
 * {@code /?p=12} with its query. Escapes are kept as the site wrote them and in capitals.
 */
final class OldAddresses {

    private static final int LIMIT = 500;
    private static final Pattern SHORT_FORM = Pattern.compile("(p|page_id|[a-z_]+)=[\\w-]+(&.*)?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private OldAddresses() {}

    static List<String> of(WxrItem item, String site) {
        Set<String> paths = new LinkedHashSet<>();
        add(item.link(), site, paths);
        add(item.xml().field("guid"), site, paths);
        return List.copyOf(paths);
    }

    private static void add(String address, String site, Set<String> paths) {
        String path = path(address, site);
        if (path != null) {
            paths.add(path);
            paths.add(ESCAPE.matcher(path).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT)));
        }
    }

    private static @Nullable String path(String address, String site) {
        WebAddress known = WebAddress.orNull(address);
        if (known == null || known.value().length() > LIMIT) {
            return null;
        }
        try {
            URI uri = new URI(known.value());
            if (uri.getHost() != null && !isOf(uri, site)) {
                return null;
            }
            String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
            String query = uri.getRawQuery();
            if (query != null && SHORT_FORM.matcher(query).matches()) {
                return path + "/?" + query;
            }
            return path.isEmpty() ? null : path;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /** An identity may be an address anywhere; only the site's own lead readers here. */
    private static boolean isOf(URI uri, String site) {
        WebAddress known = WebAddress.orNull(site);
        if (known == null) {
            return true;
        }
        try {
            String host = new URI(known.value()).getHost();
            return host == null || bare(host).equals(bare(uri.getHost()));
        } catch (URISyntaxException _) {
            return true;
        }
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
