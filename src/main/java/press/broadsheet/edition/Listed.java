package press.broadsheet.edition;

import java.time.Instant;

/** A story in a list that is too long for cards: where it stands, percent-encoded, and when it last changed. */
public record Listed(String path, Instant updated) {}
