package press.broadsheet.edition;

import java.time.Instant;
import press.broadsheet.story.Copy;

/**
 * What a story said to the public from one hour to the next.
 *
 * @param at when it began to say so
 */
public record Impression(int revision, Instant at, Copy copy) {}
