package press.broadsheet.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /**
     * It was said anew which stories say the same as this one in other languages.
     *
     * @param stories those whose translations are others since, this one among them
     */
    record TranslationsSet(StoryId story, List<StoryId> stories) implements OfStory {
        public TranslationsSet {
            stories = List.copyOf(stories);
        }
    }

    /** A path of an older system leads to a story from now on. */
    record AddressKept(StoryId story, String path) implements OfStory {}

    /** A story became the instalment of a series for a day of the paper's zone. */
    record InstalmentSet(StoryId story, String title, String series, LocalDate day) implements OfStory {}

    /** A story is no instalment of its series any longer. */
    record InstalmentRemoved(StoryId story, String title, String series) implements OfStory {}

    /** A series was begun, or set otherwise than before. */
    record SeriesSet(String title, String name) implements Change {}

    /** A series was ended; its stories stay where they are. */
    record SeriesRemoved(String title, String name) implements Change {}

    /** A change of one letter that a reader sent in. */
    sealed interface OfLetter extends Change {
        long letter();
    }

    /** A letter came in. */
    record LetterReceived(long letter, String title) implements OfLetter {}

    /** Somebody worked over the words of a letter. */
    record LetterEdited(long letter) implements OfLetter {}

    /** A letter was taken for print, or turned down. */
    record LetterDecided(long letter, boolean accepted) implements OfLetter {}

    /** A letter became a story of the paper. */
    record LetterPrinted(long letter, StoryId story) implements OfLetter {}

    /** What a letter's writer wrote, and the writer's name and address, were erased. */
    record LetterErased(long letter) implements OfLetter {}

    /** The paper's name, sections, identity or looks were set. */
    record MastheadSet(int version) implements Change {}

    /** A house page such as the code of ethics was set. */
    record HousePageSet(String title, String name) implements Change {}

    /** Somebody who makes the paper was introduced to its readers, or introduced otherwise than before. */
    record PersonSet(String title, String words) implements Change {}

    /** Somebody was taken off the masthead. */
    record PersonRemoved(String title, String words) implements Change {}

    /** Something was set over all pages of a title, in place of what stood there. */
    record BellyBandSet(String title) implements Change {}

    /** What stood over all pages of a title was taken down. */
    record BellyBandRemoved(String title) implements Change {}

    /** A picture came into the library. */
    record PictureTakenIn(String picture) implements Change {}

    /** A campaign was booked, or agreed anew. */
    record CampaignSet(long campaign, int version) implements Change {}

    /** A campaign was ended before its time. */
    record CampaignEnded(long campaign) implements Change {}

    /** What the library knows of a picture was put right, or read from its file for the first time. */
    record PictureRevised(String picture, int revision) implements Change {}

    /** A change of one film of the paper's own, by its number in the library. */
    sealed interface OfVideo extends Change {
        String video();
    }

    /** A film came into the library. */
    record VideoTakenIn(String video) implements OfVideo {}

    /** The captions of a film in a language were set. */
    record CaptionsSet(String video, String language) implements OfVideo {}

    /** The captions of a film in a language were taken away. */
    record CaptionsRemoved(String video, String language) implements OfVideo {}

    /** The transcript of a film in a language was set. */
    record TranscriptSet(String video, String language) implements OfVideo {}

    /** The transcript of a film in a language was taken away. */
    record TranscriptRemoved(String video, String language) implements OfVideo {}

    /** A change of one who makes the paper and signs in to do so. */
    sealed interface OfStaffer extends Change {
        long staffer();
    }

    /** Somebody may sign in from now on. */
    record StafferJoined(long staffer) implements OfStaffer {}

    /**
     * What somebody is was set anew.
     *
     * @param roles as they are written: {@code desk-editor of national}
     */
    record RolesSet(long staffer, List<String> roles) implements OfStaffer {
        public RolesSet {
            roles = List.copyOf(roles);
        }
    }

    /** Somebody may not sign in any longer. */
    record StafferLeft(long staffer) implements OfStaffer {}

    /** A link was made with which somebody sets a password. */
    record PasswordLinkMade(long staffer) implements OfStaffer {}

    /** Somebody set a password, which ended every session of theirs. */
    record PasswordSet(long staffer) implements OfStaffer {}

    /** Somebody signed in. */
    record SessionOpened(long staffer, long session) implements OfStaffer {}

    /** Somebody signed out, or was signed out. */
    record SessionEnded(long staffer, long session) implements OfStaffer {}

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
