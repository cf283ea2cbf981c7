package press.broadsheet.page;

import org.jspecify.annotations.Nullable;
import press.broadsheet.page.view.RatingView;
import press.broadsheet.page.view.Texts;
import press.broadsheet.story.Rating;

/** Ratings as pages show them: as signs, and in words for those who do not see these. */
final class Rated {

    private Rated() {}

    static @Nullable RatingView of(@Nullable Rating rating, Texts words) {
        return rating == null ? null : new RatingView(rating.signs(), words.get("rating.text", rating.stars()));
    }
}
