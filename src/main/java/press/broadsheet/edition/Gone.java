package press.broadsheet.edition;

import java.time.Instant;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/**
 * A killed story: what stands in its place.
 *
 * @param path where it stood, or where it stood last
 * @param first when it was first published
 * @param at when it was killed
 * @param gallery how many pictures its gallery had
 */
public record Gone(StoryId id, String path, Instant first, Instant at, String notice, Language language, int gallery) {}
