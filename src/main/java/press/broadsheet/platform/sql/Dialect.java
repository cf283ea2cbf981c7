package press.broadsheet.platform.sql;

/** The few places where the two engines want different words. */
public enum Dialect {
    SQLITE,
    POSTGRESQL
}
