package press.broadsheet.server;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import press.broadsheet.Paper;
import press.broadsheet.reader.Proxies;

/** A paper that answers on a port. */
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts to answer on a port; 0 takes any that is free. The paper must have been started. */
    public static Server start(Paper paper, int port) {
        return start(paper, port, Proxies.none());
    }

    /**
     * The same behind proxies.
     *
     * @param proxies that are believed about where readers come from
     */
    public static Server start(Paper paper, int port, Proxies proxies) {
        try (Standby standby = Standby.begin(port, proxies)) {
            return standby.open(paper);
        }
    }

    /** What is started for a server, but for its paper and its proxies. */
    static SpringApplication application(int port) {
        // The log is arranged already. To arrange it anew would lose what is said meanwhile.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication application = new SpringApplication(ServerWiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(properties(port));
        return application;
    }

    private static Map<String, Object> properties(int port) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        // Jetty's own graceful shutdown counts every request; PublicSite waits for the slow ones alone.
        properties.put("server.shutdown", "immediate");
        properties.put("spring.main.lazy-initialization", "false");
        // A reader may type as much as he likes into the search box; a Korean syllable takes nine characters there.
        properties.put("server.max-http-request-header-size", "128KB");
        properties.put("spring.jmx.enabled", "false");
        // A form's filter would eat the body of a script that did not say what it sends.
        properties.put("spring.mvc.formcontent.filter.enabled", "false");
        properties.put("spring.web.resources.add-mappings", "false");
        properties.put("management.endpoints.web.base-path", "/");
        properties.put("management.endpoints.web.discovery.enabled", "false");
        properties.put("management.endpoints.web.exposure.include", "health,prometheus");
        properties.put("management.endpoints.web.path-mapping.prometheus", "metrics");
        // They tell anybody who asks where the program lies; PaperMetrics says how full the paper's own disk is.
        properties.put("management.health.diskspace.enabled", "false");
        properties.put("management.metrics.enable.disk", "false");
        properties.put("management.endpoint.health.show-details", "always");
        properties.put("management.endpoint.health.group.live.include", "livenessState");
        properties.put("management.endpoint.health.group.ready.include", "readinessState,paper");
        properties.put("management.endpoint.health.status.order", "down,out-of-service,degraded,unknown,up");
        return properties;
    }

    /** The port it answers on. */
    public int port() {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** Has something done when the server stops, be it by a signal. */
    public void whenClosed(Runnable action) {
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> action.run());
    }

    @Override
    public void close() {
        context.close();
    }
}
