package press.broadsheet.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Rating;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Titles;

/**
 * A story as it stands in a list.
 *
 * @param path the story's address, beginning with a slash, percent-encoded
 * @param first when it was first published
 * @param updated when it last changed for the public; the same as {@code first} when it never did
 * @param picture the picture over the story, or the poster of the film that leads it
 * @param video the number of the film that leads the story, or null
 * @param rating what the story awards to what it is a review of, or null
 */
public record Card(
        StoryId id,
        String path,
        Titles titles,
        @Nullable Byline byline,
        Placed placed,
        Instant first,
        Instant updated,
        @Nullable PictureUse picture,
        @Nullable String video,
        @Nullable Rating rating) {

    /** The card of a story that no film leads, and that awards nothing. */
    public Card(
            StoryId id,
            String path,
            Titles titles,
            @Nullable Byline byline,
            Placed placed,
            Instant first,
            Instant updated,
            @Nullable PictureUse picture) {
        this(id, path, titles, byline, placed, first, updated, picture, null, null);
    }

    /** The language of a story and the section that its address names. */
    public record Placed(Language language, SectionPath home) {}

    public String headline() {
        return titles.headline().text();
    }
}
