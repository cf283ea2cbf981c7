package press.broadsheet.pressroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;

/** Knows the pieces that many pages share. */
public interface SharedCaster {

    /** The bytes of the piece, or null when the name is none of this caster's. The minute is for the dateline alone. */
    byte @Nullable [] cast(String name, Instant minute, Reading reading);

    /** True when the piece shows the time and is made anew every minute. */
    boolean showsTheTime(String name);
}
