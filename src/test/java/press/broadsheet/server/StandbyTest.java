package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.broadsheet.reader.Proxies;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

class StandbyTest {

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int status(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static void awaitEnd(String thread) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end
                && Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(one -> one.getName().equals(thread))) {
            Thread.sleep(20);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain(thread);
    }

    @Test
    void answersNobodyBeforeItHasItsPaper() throws Exception {
        int port = freePort();
        try (Standby standby = Standby.begin(port, Proxies.none());
                TestingPaper paper = TestingPaper.on(Engine.SQLITE).opened()) {
            assertThatThrownBy(() -> status(port)).isInstanceOf(ConnectException.class);
            try (Server server = standby.open(paper.paper())) {
                assertThat(server.port()).isEqualTo(port);
                assertThat(status(port)).isEqualTo(200);
            }
        }
    }

    @Test
    void goesAwayWhenThePaperCannotBeOpened() throws Exception {
        int port = freePort();
        Standby.begin(port, Proxies.none()).close();
        awaitEnd("server");
        assertThatThrownBy(() -> status(port)).isInstanceOf(ConnectException.class);
    }

    @Test
    void saysWhyItCannotAnswer() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                TestingPaper paper = TestingPaper.on(Engine.SQLITE).opened();
                Standby standby = Standby.begin(taken.getLocalPort(), Proxies.none())) {
            assertThatThrownBy(() -> standby.open(paper.paper()))
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }
}
