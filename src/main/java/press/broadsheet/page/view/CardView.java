package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param section the section it comes from
 * @param byline the names as one text, empty when it is unsigned
 * @param film the film that leads it, or null
 * @param rating what it awards to what it reviews, or null
 * @param foreign its language where it is another than the page's, or null
 */
public record CardView(
        String href,
        @Nullable String kicker,
        String headline,
        @Nullable String standfirst,
        String byline,
        Link section,
        TimeView time,
        @Nullable PictureView picture,
        @Nullable FilmView film,
        @Nullable RatingView rating,
        StoryView.@Nullable Foreign foreign) {

    /** The card of a story that no film leads, and that awards nothing. */
    public CardView(
            String href,
            @Nullable String kicker,
            String headline,
            @Nullable String standfirst,
            String byline,
            Link section,
            TimeView time,
            @Nullable PictureView picture) {
        this(href, kicker, headline, standfirst, byline, section, time, picture, null, null, null);
    }

    /** The same story at another address. */
    public CardView at(String address) {
        return new CardView(
                address, kicker, headline, standfirst, byline, section, time, picture, film, rating, foreign);
    }

    /** What its words say of their language; null where they are in the page's own. */
    public @Nullable String lang() {
        return foreign == null ? null : foreign.language();
    }

    /** {@code rtl} for words that are written from right to left on a page that is not; else null. */
    public @Nullable String dir() {
        return foreign == null ? null : foreign.direction();
    }

    public boolean pictured() {
        return picture != null;
    }
}
