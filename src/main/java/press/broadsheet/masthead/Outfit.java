package press.broadsheet.masthead;

import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/**
 * What a title has of its own where others follow the paper.
 *
 * @param address where it stands, such as {@code https://weekly.example}; null under its prefix at the paper's address
 * @param notices what it tells programs; null for what the paper tells them. Only a title with an address has any.
 */
public record Outfit(
        @Nullable String address, Dress dress, @Nullable Notices notices) {

    /** Nothing of its own. */
    public static final Outfit USUAL = new Outfit(null, Dress.USUAL, null);

    public Outfit {
        if (address != null && !Masthead.isAddress(address)) {
            throw new UnfitForPrint("address", "a title's address is like https://weekly.example, not " + address);
        }
        if (notices != null && address == null) {
            throw new UnfitForPrint("notices", "a title without an address of its own has the paper's notices");
        }
    }

    public Outfit at(@Nullable String newAddress) {
        return new Outfit(newAddress, dress, newAddress == null ? null : notices);
    }
}
