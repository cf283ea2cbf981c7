package press.broadsheet.page;

import java.util.List;
import java.util.Locale;
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

    private static final String INDEX = "/index.php";

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        return kept(address, reading).orElseGet(() -> bare(address.path()));
    }

    /** In its one spelling: two slashes at the beginning would lead a reader to another host. */
    private static @Nullable Cast bare(String path) {
        OldPath bare = new OldPath(path);
        return path.endsWith("/") && !bare.isFront() && !bare.hasQuery() ? new Cast.Moved(bare.value()) : null;
    }

    /** Where a story stands now that had this address in an older system. */
    static Optional<Cast> kept(Address address, Reading reading) {
        // A killed story's old address leads to the notice, and says nothing of its words.
        return story(address.path(), reading).map(story -> reading.card(story)
                .map(Card::path)
                .or(() -> reading.gone(story).map(gone -> "/gone-" + gone.id()))
                .<Cast>map(Cast.Moved::new)
                .orElse(new Cast.Unknown()));
    }

    /** As it was asked for, else in lower case, else without the program that WordPress may have had in front. */
    private static Optional<StoryId> story(String path, Reading reading) {
        Optional<StoryId> story = reading.oldAddress(path);
        String lower = path.toLowerCase(Locale.ROOT);
        if (story.isEmpty() && !lower.equals(path)) {
            story = reading.oldAddress(lower);
        }
        if (story.isEmpty() && lower.startsWith(INDEX) && lower.length() > INDEX.length()) {
            String bare = path.substring(INDEX.length());
            return story(bare.startsWith("/") ? bare : "/" + bare, reading);
        }
        return story;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
