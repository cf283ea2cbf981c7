package press.broadsheet.page;

import java.time.Instant;
import press.broadsheet.masthead.BellyBand;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.BellyBandView;
import press.broadsheet.page.view.Link;

/** What a title says over all its pages, as the one piece that they share; empty outside its hours. */
final class BellyBandPiece {

    private final Sheets sheets;

    BellyBandPiece(Sheets sheets) {
        this.sheets = sheets;
    }

    byte[] cast(Desktop desktop, Instant minute) {
        return desktop.reading()
                .bellyBand(desktop.title().prefix())
                .filter(posted -> posted.band().showing().at(minute))
                .map(posted -> sheets.fill("belly-band", view(desktop, posted.band(), posted.at())))
                .orElse(new byte[0]);
    }

    private static BellyBandView view(Desktop desktop, BellyBand band, Instant posted) {
        BellyBand.Onward onward = band.onward();
        boolean sponsored =
                switch (band.kind()) {
                    case NOTICE -> false;
                    case ADVERTISEMENT -> true;
                };
        return new BellyBandView(
                desktop.words(),
                Looks.shipped().bellyBand(),
                posted.toEpochMilli(),
                desktop.words().get(sponsored ? "band.advertisement" : "band.notice"),
                band.text(),
                onward == null ? null : new Link(onward.address().value(), onward.label()),
                sponsored);
    }
}
