package press.broadsheet.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.StoryId;

/** Addresses that stories had in an older system. Asked last, so that no address of the paper itself is hidden. */
final class OldAddressCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        String path = address.path();
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Optional<StoryId> story = reading.oldAddress(bare);
        if (story.isPresent()) {
            // A killed story's old address leads to the notice.
            return reading.card(story.get())
                    .map(Card::path)
                    .or(() -> reading.gone(story.get()).map(gone -> "/gone-" + gone.id()))
                    .<Cast>map(Cast.Moved::new)
                    .orElse(new Cast.Unknown());
        }
        return bare.equals(path) ? null : new Cast.Moved(bare);
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
