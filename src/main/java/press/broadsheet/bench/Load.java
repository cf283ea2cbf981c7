package press.broadsheet.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over kept connections, each as soon as the answer before it is complete, on one thread. The same for
 * every server it is pointed at.
 */
final class Load {

    private final int port;
    private final int connections;
    private final Supplier<@Nullable String> paths;

    /** @param paths the next path to ask for; null ends the run */
    Load(int port, int connections, Supplier<@Nullable String> paths) {
        this.port = port;
        this.connections = connections;
        this.paths = paths;
    }

    /** What came of a run; times in microseconds. */
    record Outcome(long requests, long failures, double seconds, Histogram latency) {

        double perSecond() {
            return requests / seconds;
        }
    }

    /** Runs until the time is over or the paths are. */
    Outcome run(long millis) throws IOException {
        Histogram latency = new Histogram(TimeUnit.SECONDS.toMicros(60), 3);
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        long requests = 0;
        long failures = 0;
        try (Selector selector = Selector.open()) {
            int open = open(selector);
            while (open > 0 && System.nanoTime() < end) {
                selector.select(50);
                for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                    Conversation conversation = (Conversation) keys.next().attachment();
                    keys.remove();
                    if (!conversation.read()) {
                        continue;
                    }
                    requests++;
                    failures += conversation.failed() ? 1 : 0;
                    latency.recordValue(Math.min(conversation.micros(), latency.getHighestTrackableValue()));
                    String next = paths.get();
                    if (next == null) {
                        conversation.close();
                        open--;
                    } else {
                        conversation.ask(next);
                    }
                }
            }
            for (SelectionKey key : selector.keys()) {
                ((Conversation) key.attachment()).close();
            }
        }
        return new Outcome(requests, failures, (System.nanoTime() - start) / 1e9, latency);
    }

    private int open(Selector selector) throws IOException {
        int open = 0;
        for (int index = 0; index < connections; index++) {
            String path = paths.get();
            if (path == null) {
                break;
            }
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            Conversation conversation = new Conversation(channel);
            channel.register(selector, SelectionKey.OP_READ, conversation);
            conversation.ask(path);
            open++;
        }
        return open;
    }
}
