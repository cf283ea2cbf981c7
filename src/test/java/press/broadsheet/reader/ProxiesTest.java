package press.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private static final Proxies OURS = new Proxies(Set.of("10.0.0.2", "10.0.0.3"));

    private static String reader(Proxies proxies, String from, String forwarded) throws UnknownHostException {
        return proxies.reader(InetAddress.getByName(from), HttpFields.build().add("X-Forwarded-For", forwarded));
    }

    @Test
    void areBelieved() throws UnknownHostException {
        assertThat(reader(OURS, "10.0.0.2", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(reader(OURS, "10.0.0.2", "203.0.113.7, 10.0.0.3")).isEqualTo("203.0.113.7");
    }

    @Test
    void areNotBelievedAboutWhatSomebodyElseWrote() throws UnknownHostException {
        assertThat(reader(OURS, "10.0.0.2", "192.0.2.1, 203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void areNoneUnlessTheyAreNamed() throws UnknownHostException {
        assertThat(reader(Proxies.none(), "10.0.0.2", "203.0.113.7")).isEqualTo("10.0.0.2");
        assertThat(reader(OURS, "198.51.100.9", "203.0.113.7")).isEqualTo("198.51.100.9");
    }

    @Test
    void mayHaveForgottenToSayAnything() throws UnknownHostException {
        assertThat(reader(OURS, "10.0.0.2", " ")).isEqualTo("10.0.0.2");
    }
}
