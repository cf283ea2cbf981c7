package press.broadsheet.reader;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * The proxies of the publisher. What they say of where a reader comes from and which host was asked for is believed (RFC 7239 in the older form
 * that all of them write); anybody can write such a header.
 *
 * @param addresses of proxies, as numbers
 */
public record Proxies(Set<String> addresses) {

    public Proxies {
        addresses = Set.copyOf(addresses);
    }

    /** Readers come to this program without any proxy between. */
    public static Proxies none() {
        return new Proxies(Set.of());
    }

    /** The host that readers asked for, where a proxy of the publisher's own says so; from anybody else it is not heard. */
    Optional<String> host(InetAddress from, HttpFields headers) {
        String said = headers.get(HttpHeader.X_FORWARDED_HOST);
        if (said == null || !addresses.contains(from.getHostAddress())) {
            return Optional.empty();
        }
        String first = said.split(",", 2)[0].strip();
        return Optional.of(first.startsWith("[") ? first : first.replaceFirst(":\\d*$", ""));
    }

    /** True when a proxy of the publisher's own says that whoever asked did so over HTTPS. */
    public boolean isPrivate(InetAddress from, HttpFields headers) {
        String said = headers.get(HttpHeader.X_FORWARDED_PROTO);
        return said != null
                && addresses.contains(from.getHostAddress())
                && said.split(",", 2)[0].strip().equalsIgnoreCase("https");
    }

    /** The last address on the way that is none of the publisher's own. */
    public String reader(InetAddress from, HttpFields headers) {
        String address = from.getHostAddress();
        if (addresses.isEmpty() || !addresses.contains(address)) {
            return address;
        }
        List<String> way = headers.getValuesList(HttpHeader.X_FORWARDED_FOR).stream()
                .flatMap(one -> List.of(one.split(",")).stream())
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        for (String step : way.reversed()) {
            address = step;
            if (!addresses.contains(step)) {
                return step;
            }
        }
        return address;
    }
}
