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

/** Addresses that stories had in an older system. Asked last, so that no address of the paper itself is hidden. */
final class OldAddressCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        return kept(address, reading).orElseGet(() -> {
            String bare = bare(address);
            return bare.equals(address.path()) ? null : new Cast.Moved(bare);
        });
    }

    private static String bare(Address address) {
        String path = address.path();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Where a story stands now that had this address in an older system. */
    static Optional<Cast> kept(Address address, Reading reading) {
        // A killed story's old address leads to the notice.
        return reading.oldAddress(bare(address)).map(story -> reading.card(story)
                .map(Card::path)
                .or(() -> reading.gone(story).map(gone -> gone.path().isEmpty() ? "/gone-" + gone.id() : gone.path()))
                .<Cast>map(Cast.Moved::new)
                .orElse(new Cast.Unknown()));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
