package press.broadsheet.visits;

import java.time.Instant;
import press.broadsheet.story.StoryId;

/**
 * Somebody looked at a story.
 *
 * @param reader the number of the reader on that day
 * @param place the number of the place on that day
 */
record View(StoryId story, long reader, long place, Instant at) {}
