package press.broadsheet.server;

import java.net.BindException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import press.broadsheet.Paper;
import press.broadsheet.reader.Proxies;

/**
 * A server that makes itself ready on a thread of its own while its paper is still being opened, and answers nobody
 * before it has it. Half of a start is spent on what does not know the paper. Closing it before {@link #open} gives it
 * up; afterwards that does nothing.
 */
public final class Standby implements AutoCloseable {

    private final CompletableFuture<Paper> paper = new CompletableFuture<>();
    private final CompletableFuture<ConfigurableApplicationContext> context = new CompletableFuture<>();

    private final int port;

    private Standby(int port) {
        this.port = port;
    }

    /**
     * Begins to make a server ready.
     *
     * @param port to answer on later; 0 takes any that is free
     * @param proxies that are believed about where readers come from
     */
    public static Standby begin(int port, Proxies proxies) {
        Standby standby = new Standby(port);
        SpringApplication application = Server.application(port);
        application.addInitializers(starting -> {
            starting.getBeanFactory().registerSingleton("proxies", proxies);
            // After all parts were found, and before the first of them is made.
            starting.addBeanFactoryPostProcessor(standby::awaitPaper);
        });
        Thread.ofPlatform().name("server").daemon().start(() -> {
            try {
                standby.context.complete(application.run());
            } catch (RuntimeException | Error failure) {
                standby.context.completeExceptionally(failure);
            }
        });
        return standby;
    }

    private void awaitPaper(ConfigurableListableBeanFactory parts) {
        try {
            parts.registerSingleton("paper", paper.join());
        } catch (CancellationException _) {
            throw new SpringApplication.AbandonedRunException();
        }
    }

    /**
     * Hands the server its paper, which must have been started, and lets it answer.
     *
     * @throws IllegalStateException when the port cannot be used, which it names
     */
    public Server open(Paper opened) {
        paper.complete(opened);
        try {
            return new Server(context.join());
        } catch (CompletionException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IllegalStateException(
                            "port %d cannot be used: %s".formatted(port, cause.getMessage()), failure);
                }
            }
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() {
        paper.cancel(false);
    }
}
