package press.broadsheet.story.html;

import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WebAddress;

/** What the paper knows and a piece of HTML does not. */
public interface Library {

    /** Knows no picture and no story, and takes each link as it stands. */
    Library NONE = new Library() {
        @Override
        public @Nullable PictureUse picture(String src, String alt, String caption, String credit) {
            return null;
        }

        @Override
        public @Nullable StoryId story(String name) {
            return null;
        }

        @Override
        public @Nullable WebAddress link(String href) {
            return WebAddress.orNull(href);
        }
    };

    /**
     * Returns the picture, or null where the paper does not have it. The words are clean and within
     * {@link PictureUse#LIMIT}.
     *
     * @param src the address or name as the HTML gives it, may be empty
     */
    @Nullable
    PictureUse picture(String src, String alt, String caption, String credit);

    /**
     * Returns the number of a film of the paper's own, or null where the paper does not have it.
     *
     * @param src the address or name as the HTML gives it, may be empty
     */
    default @Nullable String film(String src) {
        return null;
    }

    /** Returns the story that a card names, or null where there is none. */
    @Nullable
    StoryId story(String name);

    /** Returns where a link leads, or null where it must not be printed as a link. */
    @Nullable
    WebAddress link(String href);
}
