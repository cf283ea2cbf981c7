package press.broadsheet.story;

import org.jspecify.annotations.Nullable;

/**
 * What one revision of a story says: everything that is written by hand and nothing that the paper adds (number,
 * times, status).
 *
 * @param picture the picture that stands over the story and on its cards, or null
 */
public record Copy(
        Titles titles,
        Sourcing sourcing,
        Placing placing,
        @Nullable PictureUse picture,
        Body body) {

    public Headline headline() {
        return titles.headline();
    }

    public Copy withBody(Body newBody) {
        return new Copy(titles, sourcing, placing, picture, newBody);
    }
}
