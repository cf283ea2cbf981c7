package press.broadsheet.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.reader.Proxies;
import press.broadsheet.server.Standby;

/** Where a server listens, and under which address readers reach it. */
public final class ServerOptions {

    @Option(names = "--port", paramLabel = "N", description = "the port to listen on (default 8080)")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "the address readers use, such as https://paper.example")
    private String address = "";

    @Option(
            names = "--proxies",
            split = ",",
            paramLabel = "ADDRESS",
            description = "proxies before this server that are believed about where readers come from")
    private List<String> proxies = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * Looks at the port before anything is opened, so that a bad one costs nothing.
     *
     * @throws CommandLine.ParameterException when there is no such port, or the address is none
     * @throws PortTaken when another program listens there
     */
    void check() {
        if (port < 0 || port > 65_535) {
            throw misuse("--port is a number from 0 (any that is free) to 65535, not " + port);
        }
        if (addressGiven() && !Masthead.isAddress(address)) {
            throw misuse("--address is like https://paper.example, not " + address);
        }
        for (String proxy : proxies) {
            if (!proxy.matches("[0-9a-fA-F.:]+")) {
                throw misuse("--proxies are addresses such as 10.0.0.2, not " + proxy);
            }
        }
        if (port > 0) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(port));
            } catch (IOException taken) {
                throw new PortTaken(port, taken);
            }
        }
    }

    private CommandLine.ParameterException misuse(String message) {
        CommandSpec own = Objects.requireNonNull(command, "picocli sets the command");
        return new CommandLine.ParameterException(own.commandLine(), message);
    }

    int port() {
        return port;
    }

    /** Begins to make the server ready that answers there. */
    Standby standby() {
        return Standby.begin(port, new Proxies(Set.copyOf(proxies)));
    }

    /** True when an address was given, rather than guessed from the port. */
    public boolean addressGiven() {
        return !address.isBlank();
    }

    public String address() {
        return addressGiven() ? address : "http://localhost:" + port;
    }
}
