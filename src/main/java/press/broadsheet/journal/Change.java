package press.broadsheet.journal;

import java.time.Instant;
import java.time.ZoneId;
import press.broadsheet.story.StoryId;

/**
 * Something that happened in the newsroom. A change carries ids and facts, never text: the words stand in tables of
 * their own, so that a lawful erasure need not rewrite the log.
 */
public sealed interface Change {

    /** A change of one story. */
    sealed interface OfStory extends Change {
        StoryId story();
    }

    /** A story's first revision was put on the desk. */
    record StoryFiled(StoryId story) implements OfStory {}

    /** A later revision was saved; what the public sees is not touched. */
    record StoryRevised(StoryId story, int revision) implements OfStory {}

    /** A revision became what the public sees, for the first time or in place of an earlier one. */
    record StoryPublished(StoryId story, int revision, Instant first, Instant updated, Cause cause)
            implements OfStory {}

    /** Publication was set for an hour to come. */
    record PublicationScheduled(StoryId story, Instant at, ZoneId zone) implements OfStory {}

    /** A publication to come was called off. */
    record ScheduleCancelled(StoryId story) implements OfStory {}

    /** A published story was taken back without a notice. */
    record StoryWithdrawn(StoryId story) implements OfStory {}

    /** A story was withdrawn for good; its notice stands in its place. */
    record StoryKilled(StoryId story) implements OfStory {}

    /** A correction was printed with a story. */
    record StoryCorrected(StoryId story, int number) implements OfStory {}

    /** A story must not be seen before an hour; if it was, it is not any longer. */
    record EmbargoSet(StoryId story, Instant until, ZoneId zone) implements OfStory {}

    /** The hour of an embargo came, or the embargo was taken away. */
    record EmbargoLifted(StoryId story) implements OfStory {}

    /** An editor keeps a story off the most-read lists. */
    record StoryDelisted(StoryId story) implements OfStory {}

    /** A story may stand on the most-read lists again. */
    record StoryRelisted(StoryId story) implements OfStory {}

    /** A path of an older system leads to a story from now on. */
    record AddressKept(StoryId story, String path) implements OfStory {}

    /** The paper's name, sections, identity or looks were set. */
    record MastheadSet(int version) implements Change {}

    /** A house page such as the code of ethics was set. */
    record HousePageSet(String title, String name) implements Change {}

    /** Somebody who makes the paper was introduced to its readers, or introduced otherwise than before. */
    record PersonSet(String title, String words) implements Change {}

    /** Somebody was taken off the masthead. */
    record PersonRemoved(String title, String words) implements Change {}

    /** Something was set over all pages of a title, in place of what stood there. */
    record NoticePosted(String title) implements Change {}

    /** What stood over all pages of a title was taken down. */
    record NoticeTakenDown(String title) implements Change {}

    /** A picture came into the library. */
    record PictureTakenIn(String picture) implements Change {}

    /** A token for the desk API was made. */
    record TokenIssued(String name, String role) implements Change {}

    /** What made a story public. */
    enum Cause {
        /** Somebody published it. */
        HAND,
        /** Its hour came. */
        SCHEDULE,
        /** Its embargo ended. */
        EMBARGO,
        /** It came with an import, with the times it had there. */
        IMPORT
    }
}
