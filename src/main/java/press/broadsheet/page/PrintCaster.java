package press.broadsheet.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.PrintView;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** A story laid out for paper, at its own address with {@code /print} behind it. */
final class PrintCaster implements Caster {

    static final String ENDING = "/print";

    private final Sheets sheets;

    PrintCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (!address.path().endsWith(ENDING)) {
            return null;
        }
        String story = address.path().substring(0, address.path().length() - ENDING.length());
        return StoryAddress.look(story, reading, (desktop, print) -> page(desktop, print), ENDING);
    }

    private Cast page(Desktop desktop, Print print) {
        Card card = print.card();
        PrintView view = new PrintView(
                StoryViews.of(
                        desktop,
                        print,
                        desktop.head("print", card.headline(), card.path())
                                .unindexed()
                                .view(),
                        new StoryViews.Html(null, new BodyPrint(desktop).html(print.copy(), card.path())),
                        StoryView.Further.NOTHING),
                card.path(),
                Looks.shipped().printView(),
                URLDecoder.decode(desktop.absolute(card.path()), StandardCharsets.UTF_8),
                desktop.words()
                        .get(
                                "print.version",
                                String.valueOf(print.revision()),
                                desktop.times().full(card.updated()).shown(),
                                desktop.times()
                                        .day(
                                                card.updated(),
                                                "zzz",
                                                desktop.title().language())));
        return sheets.html(200, "print", view, card.updated(), List.of("story-" + card.id()));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
