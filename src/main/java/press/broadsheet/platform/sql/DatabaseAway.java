package press.broadsheet.platform.sql;

/** The database could not be reached, or refused to work; what was asked of it did not happen. */
public final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseAway(String message, Throwable cause) {
        super(message, cause);
    }
}
