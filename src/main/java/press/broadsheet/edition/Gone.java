package press.broadsheet.edition;

import java.time.Instant;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/** A killed story: what stands in its place. */
public record Gone(StoryId id, Instant at, String notice, Language language) {}
