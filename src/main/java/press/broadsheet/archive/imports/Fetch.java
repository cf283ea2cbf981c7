package press.broadsheet.archive.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file over http or https: at most five redirects, 60 seconds to answer, 1 GB. An address of the own machine
 * or network is refused at every hop unless it was allowed. Between this check and the connection stands only the
 * resolver's memory, which Java keeps for 30 seconds; a name server that answers differently is not asked again.
 */
final class Fetch {

    private static final long LIMIT = 1L << 30;
    private static final int HOPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");

    private final boolean allowPrivate;

    Fetch(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** What came of asking. */
    sealed interface Answer {

        record Fetched(Path file, @Nullable String charset) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    Answer fetch(String address) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return fetch(client, new URI(address.strip()), HOPS);
        } catch (URISyntaxException _) {
            return new Answer.Refused("it is no address");
        } catch (IOException away) {
            return new Answer.Refused("it cannot be fetched: " + away.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Refused("the import was stopped");
        }
    }

    private Answer fetch(HttpClient client, URI address, int hops) throws IOException, InterruptedException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !scheme.matches("https?")) {
            return new Answer.Refused("only http and https are fetched");
        }
        if (!allowPrivate && isPrivate(address.getHost())) {
            return new Answer.Refused("it is an address of this machine or network; --allow-private allows it");
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "Broadsheet import")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() / 100 == 3
                    && answer.headers().firstValue("Location").isPresent()) {
                URI next =
                        address.resolve(answer.headers().firstValue("Location").orElseThrow());
                return hops == 0 ? new Answer.Refused("it leads on and on") : fetch(client, next, hops - 1);
            }
            if (answer.statusCode() != 200) {
                return new Answer.Refused("the server answered " + answer.statusCode());
            }
            return keep(body, answer.headers().firstValue("Content-Type").orElse(""));
        }
    }

    private static Answer keep(InputStream body, String type) throws IOException {
        Path file = Files.createTempFile("import", ".xml");
        long length = 0;
        byte[] bytes = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(bytes); read >= 0 && length <= LIMIT; read = body.read(bytes)) {
                out.write(bytes, 0, read);
                length += read;
            }
        }
        if (length > LIMIT) {
            Files.delete(file);
            return new Answer.Refused("it is larger than 1 GB");
        }
        Matcher charset = CHARSET.matcher(type);
        return new Answer.Fetched(file, charset.find() ? charset.group(1) : null);
    }

    /** True when a name means any address that is not out in the world. */
    static boolean isPrivate(String host) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""))) {
            if (address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()
                    || isSpecial(address.getAddress())) {
                return true;
            }
        }
        return false;
    }

    // fc00::/7, 100.64.0.0/10, 0.0.0.0/8, 192.0.0.0/24, 198.18.0.0/15, 240.0.0.0/4 (RFC 6890)
    private static boolean isSpecial(byte[] octets) {
        int first = octets[0] & 0xFF;
        int second = octets[1] & 0xFF;
        if (octets.length == 16) {
            return (first & 0xFE) == 0xFC || (first == 0x64 && second == 0xFF) || (first == 0x20 && second == 0x02);
        }
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xC0) == 64)
                || (first == 192 && second == 0 && octets[2] == 0)
                || (first == 198 && (second & 0xFE) == 18);
    }
}
