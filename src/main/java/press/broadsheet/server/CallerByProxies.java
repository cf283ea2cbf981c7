package press.broadsheet.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import press.broadsheet.desk.web.Caller;
import press.broadsheet.reader.Proxies;
import press.broadsheet.visits.Place;

/** Whoever asks the newsroom, looked at through the publisher's own proxies. */
record CallerByProxies(Proxies proxies) implements Caller {

    @Override
    public String network(HttpServletRequest request) {
        Request asked = ServletContextRequest.getServletContextRequest(request);
        InetAddress from = from(asked);
        return from == null ? "" : Place.of(proxies.reader(from, asked.getHeaders()));
    }

    @Override
    public boolean isPrivate(HttpServletRequest request) {
        Request asked = ServletContextRequest.getServletContextRequest(request);
        InetAddress from = from(asked);
        return request.isSecure() || (from != null && proxies.isPrivate(from, asked.getHeaders()));
    }

    private static @Nullable InetAddress from(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : null;
    }
}
