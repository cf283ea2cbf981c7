package press.broadsheet.staff;

/**
 * Somebody, or a program, that acts on the desk.
 *
 * @param name what the journal calls them: a login, or the name of a token, which no login is
 */
public record Actor(String name, Rights rights) {}
