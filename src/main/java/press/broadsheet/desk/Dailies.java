package press.broadsheet.desk;

/** The acts on what appears for a day. */
public record Dailies(Serials serials, Instalments instalments) {}
