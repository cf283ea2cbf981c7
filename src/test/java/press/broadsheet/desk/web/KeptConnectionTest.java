package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.broadsheet.testing.Engine;

/** A script that keeps its connection sends its next request without waiting to see whether it was closed. */
@Timeout(30)
class KeptConnectionTest {

    @AutoClose
    private final DeskServer server = new DeskServer(Engine.SQLITE);

    @Test
    void outlivesARefusalThatCameBeforeTheWords() throws IOException, InterruptedException {
        String words = "{\"headline\": \"" + "word ".repeat(10_000) + "\"}";
        try (Socket socket = new Socket("localhost", server.port())) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = socket.getOutputStream();
            for (int time = 0; time < 3; time++) {
                out.write(ascii("POST /api/desk/stories HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + words.length() + "\r\n\r\n"));
                out.flush();
                // long enough for a server that does not wait to have answered
                Thread.sleep(200);
                out.write(ascii(words));
                out.flush();
                assertThat(answers.readLine()).isEqualTo("HTTP/1.1 401 Unauthorized");
                readOn(answers);
            }
        }
    }

    private static void readOn(BufferedReader answers) throws IOException {
        int length = 0;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring(16));
            }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
