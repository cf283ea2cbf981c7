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
import press.broadsheet.story.OldPath;
import press.broadsheet.story.StoryId;

/** Addresses that stories had in an older system. Asked last, so that no address of the paper itself is hidden. */
final class OldAddressCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        String path = address.path();
        Optional<StoryId> story = reading.oldAddress(path);
        if (story.isPresent()) {
            // A killed story's old address leads to the notice.
            return reading.card(story.get())
                    .map(Card::path)
                    .or(() -> reading.gone(story.get()).map(gone -> "/gone-" + gone.id()))
                    .<Cast>map(Cast.Moved::new)
                    .orElse(new Cast.Unknown());
        }
        // In its one spelling: two slashes at the beginning would lead a reader to another host.
        OldPath bare = new OldPath(path);
        return path.endsWith("/") && !bare.isFront() && !bare.hasQuery() ? new Cast.Moved(bare.value()) : null;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
