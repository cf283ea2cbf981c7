package press.broadsheet.command;

import picocli.CommandLine.Option;

/** Where a server listens, and under which address readers reach it. */
public final class ServerOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:BROADSHEET_PORT:-8080}",
            description = "the port to listen on (default 8080)")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:BROADSHEET_ADDRESS:-}",
            description = "the address readers use, such as https://paper.example")
    private String address = "";

    public int port() {
        return port;
    }

    /** True when an address was given, rather than guessed from the port. */
    public boolean addressGiven() {
        return !address.isBlank();
    }

    public String address() {
        return addressGiven() ? address : "http://localhost:" + port;
    }
}
