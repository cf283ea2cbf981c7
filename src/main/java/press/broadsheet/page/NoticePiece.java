package press.broadsheet.page;

import java.time.Instant;
import press.broadsheet.masthead.Notice;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.OverView;

/** What a title says over all its pages, as the one piece that they share; empty outside its hours. */
final class NoticePiece {

    private final Sheets sheets;

    NoticePiece(Sheets sheets) {
        this.sheets = sheets;
    }

    byte[] cast(Desktop desktop, Instant minute) {
        return desktop.reading()
                .notice(desktop.title().prefix())
                .filter(posted -> posted.notice().showing().at(minute))
                .map(posted -> sheets.fill("over", view(desktop, posted.notice(), posted.at())))
                .orElse(new byte[0]);
    }

    private static OverView view(Desktop desktop, Notice notice, Instant posted) {
        Notice.Onward onward = notice.onward();
        boolean sponsored =
                switch (notice.kind()) {
                    case NOTICE -> false;
                    case ADVERTISEMENT -> true;
                };
        return new OverView(
                desktop.words(),
                posted.toEpochMilli(),
                desktop.words().get(sponsored ? "over.advertisement" : "over.notice"),
                notice.text(),
                onward == null ? null : new Link(onward.address().value(), onward.label()),
                sponsored);
    }
}
