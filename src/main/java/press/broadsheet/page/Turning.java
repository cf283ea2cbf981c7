package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** A kind of page with its {@link Links} turned. */
record Turning(Caster caster) implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Cast cast = caster.cast(address, reading);
        if (!(cast instanceof Cast.Sheet sheet) || !sheet.contentType().equals(Sheets.HTML)) {
            return cast;
        }
        Links links = Links.at(address.path(), reading.masthead().whereabouts());
        return sheet.of(links.turned(sheet.parts()));
    }

    @Override
    public boolean goesOn() {
        return caster.goesOn();
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return caster.outlets(touch, reading);
    }
}
