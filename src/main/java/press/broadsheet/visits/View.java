package press.broadsheet.visits;

import java.time.Instant;
import press.broadsheet.story.StoryId;

/** Somebody looked at a story. */
record View(StoryId story, Visitor visitor, Instant at) {}
