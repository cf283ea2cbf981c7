package press.broadsheet.edition;

import java.time.Instant;
import press.broadsheet.story.Body;

/** A page about the paper itself, such as its code of ethics. */
public record HousePage(String prefix, String name, String heading, Body body, Instant at) {}
