package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    /** More than Java's own measure for those that wait, and fewer than Linux lets wait by default. */
    private static final int CALLERS = 400;

    /** Shorter than the second after which a connection that was dropped is tried again. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    @Test
    void manyComeInWhileNobodyHasTimeToTakeThemIn() throws Exception {
        ServerConnector door = new ServerConnector(new Server());
        List<Socket> callers = new ArrayList<>();
        try {
            door.setHost("127.0.0.1");
            FrontDoor.widen(door);
            door.open();
            for (int caller = 0; caller < CALLERS; caller++) {
                Socket socket = new Socket();
                callers.add(socket);
                assertThatCode(() -> socket.connect(
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()),
                                (int) PATIENCE.toMillis()))
                        .as("caller %d", caller)
                        .doesNotThrowAnyException();
            }
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
            door.close();
        }
    }
}
