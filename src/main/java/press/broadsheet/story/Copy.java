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

    /** The film that leads the story: it begins with one, and no picture stands over it; or null. */
    public @Nullable VideoUse leadVideo() {
        Block first = picture != null || body.blocks().isEmpty()
                ? null
                : body.blocks().getFirst();
        return first instanceof Block.Video video ? video.use() : null;
    }

    /** The picture that stands for the story on its cards: the one over it, or the poster of the film that leads it. */
    public @Nullable PictureUse cardPicture() {
        VideoUse film = leadVideo();
        return film == null ? picture : film.poster();
    }

    public Copy withBody(Body newBody) {
        return new Copy(titles, sourcing, placing, picture, newBody);
    }
}
