package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param section the section it comes from
 * @param byline the names as one text, empty when it is unsigned
 */
public record CardView(
        String href,
        @Nullable String kicker,
        String headline,
        @Nullable String standfirst,
        String byline,
        Link section,
        TimeView time,
        @Nullable PictureView picture) {

    /** The same story at another address. */
    public CardView at(String address) {
        return new CardView(address, kicker, headline, standfirst, byline, section, time, picture);
    }

    public boolean pictured() {
        return picture != null;
    }
}
