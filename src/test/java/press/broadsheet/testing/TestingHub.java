package press.broadsheet.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A WebSub hub on this machine, which takes what it is told or refuses it. */
public final class TestingHub implements AutoCloseable {

    private final HttpServer server;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    public TestingHub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refuses = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            forms.add(exchange.getRequestMethod() + " " + form);
            if (!refuses) {
                told.add(topic(form));
            }
            exchange.sendResponseHeaders(refuses ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    private static String topic(String form) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith("hub.url=")) {
                return URLDecoder.decode(pair.substring("hub.url=".length()), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Refuses so many calls from now on. */
    public void refuses(int calls) {
        refusals.set(calls);
    }

    /** The topics it was told of and took. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Everything that was sent, taken or not: the method and the form. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    public void forgets() {
        told.clear();
        forms.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
