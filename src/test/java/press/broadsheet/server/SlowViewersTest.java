package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;
import press.broadsheet.testing.TestingVideo;
import press.broadsheet.video.file.Declared;

/** A hundred viewers whose lines are slow, or dead, take nothing from those who read. */
class SlowViewersTest {

    private static final int VIEWERS = 100;
    private static final int FILM = 20_000_000;

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    @Test
    void starvesNoPageAndGetsItsFilmInTheEnd() throws IOException {
        byte[] bytes = TestingVideo.mp4(1, FILM);
        String film = site.paper()
                .paper()
                .videos()
                .takeIn(new ByteArrayInputStream(bytes), new Declared("long.mp4", null), "tests")
                .video();
        site.paper()
                .prints(story("Ferry returns")
                        .in("world")
                        .ledBy(film, site.paper().takesIn(1), "The boat"));
        site.paper().catchesUp();
        List<Socket> viewers = new ArrayList<>();
        try {
            for (int viewer = 0; viewer < VIEWERS; viewer++) {
                viewers.add(begun(film));
            }
            long begun = System.nanoTime();
            for (int page = 0; page < 50; page++) {
                // a page that must be made, and one that lies ready
                assertThat(site.get("/search?q=ferry" + page).statusCode()).isEqualTo(200);
                assertThat(site.get("/world").statusCode()).isEqualTo(200);
                assertThat(site.get("/videos/" + film + ".mp4", "Range", "bytes=5-9")
                                .body())
                        .isEqualTo(Arrays.copyOfRange(bytes, 5, 10));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(rest(viewers.getLast())).isEqualTo(bytes);
        } finally {
            for (Socket viewer : viewers) {
                viewer.close();
            }
        }
    }

    /** Asks for the whole film and reads the first of its answer alone. */
    private Socket begun(String film) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8_192);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("localhost", site.port()));
        String request = "GET /videos/" + film + ".mp4 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200 OK");
        return socket;
    }

    private static byte[] rest(Socket viewer) throws IOException {
        InputStream in = viewer.getInputStream();
        byte[] all = in.readAllBytes();
        for (int index = 0; index < all.length - 3; index++) {
            if (all[index] == '\r' && all[index + 2] == '\r') {
                return Arrays.copyOfRange(all, index + 4, all.length);
            }
        }
        throw new AssertionError("the answer has no head");
    }
}
