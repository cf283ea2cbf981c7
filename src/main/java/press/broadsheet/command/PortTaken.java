package press.broadsheet.command;

/** The port cannot be listened on. */
final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTaken(int port, Exception cause) {
        super("port %d cannot be used: %s".formatted(port, cause.getMessage()), cause);
    }
}
