package press.broadsheet.server;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;

/** What a paper asks of the door its readers come in by. */
final class FrontDoor {

    /**
     * So many new connections may wait to be taken in. Linux drops what comes beyond it, and whoever was dropped tries
     * again after a whole second; the 50 that are usual come together whenever a big story breaks.
     */
    static final int WAITING = 4_096;

    private FrontDoor() {}

    /** Prepares a connector that was not opened yet. */
    static void widen(Connector connector) {
        if (connector instanceof ServerConnector door) {
            door.setAcceptQueueSize(WAITING);
        }
        for (ConnectionFactory factory : connector.getConnectionFactories()) {
            if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                // Odd addresses are put right, or answered with the page for those that lead nowhere, by the public
                // site.
                http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE);
            }
        }
    }
}
