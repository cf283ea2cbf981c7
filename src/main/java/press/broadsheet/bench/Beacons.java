package press.broadsheet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Readers who say that they look at a story, so many a second, on a thread of its own: each from an address and with a
 * browser of its own, over connections that are kept.
 */
final class Beacons implements AutoCloseable {

    private static final int CONNECTIONS = 32;
    private static final int NETWORK = 256 * 250;

    private final int port;
    private final int perSecond;
    private final String path;
    private final String browser;
    private final Thread thread;
    private volatile boolean closed;
    private final LongAdder sent = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** @param browser what the readers' programs call themselves; a robot's name is answered and not counted */
    Beacons(int port, String path, int perSecond, String browser) {
        this.port = port;
        this.path = path;
        this.perSecond = perSecond;
        this.browser = browser;
        this.thread = Thread.ofPlatform().name("beacons").daemon().start(this::run);
    }

    long sent() {
        return sent.sum();
    }

    long failed() {
        return failed.sum();
    }

    private void run() {
        try (Selector selector = Selector.open()) {
            Deque<Conversation> idle = new ArrayDeque<>();
            for (int index = 0; index < CONNECTIONS; index++) {
                SocketChannel channel =
                        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.configureBlocking(false);
                Conversation conversation = new Conversation(channel);
                channel.register(selector, SelectionKey.OP_READ, conversation);
                idle.add(conversation);
            }
            send(selector, idle);
            for (SelectionKey key : selector.keys()) {
                ((Conversation) key.attachment()).close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(Selector selector, Deque<Conversation> idle) throws IOException {
        long start = System.nanoTime();
        while (!closed) {
            long due = (System.nanoTime() - start) * perSecond / TimeUnit.SECONDS.toNanos(1);
            while (sent.sum() < due && !idle.isEmpty()) {
                idle.remove().send(request(sent.sum()));
                sent.increment();
            }
            selector.select(1);
            for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                Conversation conversation = (Conversation) keys.next().attachment();
                keys.remove();
                if (conversation.read()) {
                    failed.add(conversation.failed() ? 1 : 0);
                    idle.add(conversation);
                }
            }
        }
    }

    private String request(long number) {
        long place = number % NETWORK;
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nUser-Agent: %s\r\nX-Forwarded-For: 10.1.%d.%d\r\n\r\n"
                .formatted(path, browser, place / 250, place % 250 + 1);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
