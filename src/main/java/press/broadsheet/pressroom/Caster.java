package press.broadsheet.pressroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;

/**
 * Knows a kind of page. Safe for use by many threads; asks neither clock nor network, so that the same edition always
 * comes to the same bytes. One that must know the time asks {@link Reading#moment} for it, and says by
 * {@link Cast.Freshness#until} when its sheet goes stale.
 */
public interface Caster {

    /** What stands at the address, or null when addresses of this form are none of this caster's. */
    @Nullable
    Cast cast(Address address, Reading reading);

    /** True when a point of a list in the address leads to another page of this kind; else it makes no difference. */
    default boolean goesOn() {
        return false;
    }

    /** The addresses that must be up to date before a change is called visible, of those this caster knows. */
    List<Outlet> outlets(Touch touch, Reading reading);

    /**
     * A place where a change shows.
     *
     * @param place what the receipt calls it, such as {@code section national/politics}
     */
    record Outlet(String place, Address address, boolean found) {

        /** A place where readers find something. */
        public Outlet(String place, Address address) {
            this(place, address, true);
        }
    }
}
