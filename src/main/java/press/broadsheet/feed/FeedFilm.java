package press.broadsheet.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Film;
import press.broadsheet.edition.Reading;
import press.broadsheet.story.VideoUse;

/** A film of the paper's own as others may fetch it while the story is in print. */
record FeedFilm(VideoUse use, Film film, FeedPicture poster, Addresses addresses) {

    /** The film, or empty when there is none or the library lacks it or its poster. */
    static Optional<FeedFilm> of(@Nullable VideoUse use, Reading reading, Addresses addresses) {
        if (use == null) {
            return Optional.empty();
        }
        return reading.films().find(use.video()).flatMap(film -> FeedPicture.of(use.poster(), reading, addresses)
                .map(poster -> new FeedFilm(use, film, poster, addresses)));
    }

    String href() {
        return addresses.absolute(film.path());
    }

    String type() {
        return film.type();
    }

    String bytes() {
        return Long.toString(film.bytes());
    }
}
