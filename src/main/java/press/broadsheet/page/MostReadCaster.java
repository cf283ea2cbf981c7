package press.broadsheet.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.RankedSpan;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.MostReadView;
import press.broadsheet.page.view.SectionFrontView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** What is read most in a title or one of its sections: now, today, this week, and how that is counted. */
final class MostReadCaster implements Caster {

    private static final String NAME = "/most-read";

    private final Sheets sheets;

    MostReadCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (!address.path().endsWith(NAME) || address.path().startsWith("//")) {
            return null;
        }
        String before = address.path().substring(0, address.path().length() - NAME.length());
        Masthead masthead = reading.masthead();
        RankedPieces.Place place = place(before, masthead);
        return place == null ? null : page(new Desktop(reading, masthead, place.title()), place, address);
    }

    private static RankedPieces.@Nullable Place place(String path, Masthead masthead) {
        try {
            String bare = path.isEmpty() ? "" : path.substring(1);
            boolean known = masthead.titleAt(bare).isPresent()
                    || masthead.section(new SectionPath(bare)).isPresent();
            return known ? RankedPieces.place(bare, masthead) : null;
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private Cast page(Desktop desktop, RankedPieces.Place place, Address address) {
        SectionPath section = place.section();
        String where = section == null ? desktop.title().prefix() : section.value();
        String heading = section == null
                ? desktop.words().get("ranked.heading")
                : desktop.words().get("ranked.heading.in", place.name(desktop.masthead()));
        MostReadView view = new MostReadView(
                desktop.head("listing", heading, address.path())
                        .alternates(section == null ? Tongues.of(desktop, "most-read") : List.of())
                        .view(),
                heading,
                tabs(desktop, address),
                Arrays.stream(RankedSpan.values())
                        .map(span -> "\0" + RankedPieces.named(span, where) + "\0")
                        .toList(),
                List.of(
                        desktop.words().get("ranked.method.readers"),
                        desktop.words().get("ranked.method.spans"),
                        desktop.words().get("ranked.method.fair"),
                        desktop.words().get("ranked.method.private")));
        return sheets.html(200, "most-read-page", view, Instant.EPOCH, List.of("most-read"));
    }

    private static List<SectionFrontView.Tab> tabs(Desktop desktop, Address address) {
        List<SectionFrontView.Tab> tabs = new ArrayList<>();
        String front = desktop.title().under("most-read");
        tabs.add(new SectionFrontView.Tab(front, desktop.words().get("ranked.all"), front.equals(address.path())));
        for (Section section : desktop.title().sections()) {
            String path = "/" + section.path() + NAME;
            tabs.add(new SectionFrontView.Tab(path, section.name(), path.equals(address.path())));
        }
        return tabs;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
