package press.broadsheet.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection's requests and answers, one after the other. */
final class Conversation {

    private static final int BUFFER = 256 * 1024;
    private static final int NO_CONTENT = 204;

    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private long asked;
    private long answered;
    private long expected = -1;
    private long received;
    private int status;

    Conversation(SocketChannel channel) {
        this.channel = channel;
    }

    void ask(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n");
    }

    /** @param head of a request without a body, to its empty line */
    void send(String head) throws IOException {
        ByteBuffer request = StandardCharsets.US_ASCII.encode(head);
        expected = -1;
        received = 0;
        buffer.clear();
        asked = System.nanoTime();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Reads what is there; true when the answer is complete. */
    boolean read() throws IOException {
        int count = channel.read(buffer);
        if (count < 0) {
            throw new IOException("the server closed a connection");
        }
        received += count;
        if (expected < 0) {
            head();
        } else if (!buffer.hasRemaining()) {
            buffer.clear();
        }
        if (expected >= 0 && received >= expected) {
            answered = System.nanoTime();
            return true;
        }
        return false;
    }

    private void head() {
        byte[] bytes = new byte[Math.min(buffer.position(), 8_192)];
        ByteBuffer copy = buffer.duplicate();
        copy.flip();
        copy.get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        status = Integer.parseInt(text.substring(9, 12));
        if (status == NO_CONTENT) {
            expected = end + 4L;
            return;
        }
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        int length = head.indexOf("content-length:");
        if (length < 0) {
            throw new IllegalStateException("an answer without a length");
        }
        int lineEnd = head.indexOf('\r', length);
        String number = head.substring(length + 15, lineEnd < 0 ? head.length() : lineEnd)
                .strip();
        expected = end + 4 + Long.parseLong(number);
    }

    boolean failed() {
        return status != 200 && status != NO_CONTENT;
    }

    long micros() {
        return (answered - asked) / 1_000;
    }

    void close() throws IOException {
        channel.close();
    }
}
