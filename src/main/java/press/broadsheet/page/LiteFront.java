package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.LiteView;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** A front in words alone: of a title what its front page has, of a section its newest stories. Belongs to one page. */
final class LiteFront {

    private static final int STORIES = 30;
    private static final int OF_SECTION = 3;

    private final Desktop desktop;
    private final FrontPage page;
    private final List<LiteView.Group> groups = new ArrayList<>();
    private final LiteView.Front view;

    private LiteFront(Desktop desktop, @Nullable Section section) {
        this.desktop = desktop;
        this.page = new FrontPage(desktop);
        String heading = section == null ? desktop.title().name() : section.name();
        if (section == null) {
            ofTitle();
        } else {
            add(null, desktop.reading().list(ListName.of(section.path()), STORIES));
        }
        String path = section == null ? desktop.title().front() : "/" + section.path();
        this.view = new LiteView.Front(LiteCaster.frame(desktop, heading, path), heading, groups);
    }

    /** The front at an address, or null when there is none. */
    static @Nullable LiteFront at(String path, Reading reading) {
        Masthead masthead = reading.masthead();
        for (Title title : masthead.titles()) {
            if (title.front().equals(path)) {
                return new LiteFront(new Desktop(reading, masthead, title), null);
            }
        }
        try {
            SectionPath section = new SectionPath(path.substring(1));
            return masthead.section(section)
                    .map(found -> new LiteFront(new Desktop(reading, masthead, masthead.titleOf(section)), found))
                    .orElse(null);
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private void ofTitle() {
        List<Card> candidates = page.candidates();
        List<Card> top = new ArrayList<>();
        Card lead = page.lead(candidates);
        if (lead != null) {
            top.add(lead);
        }
        top.addAll(page.secondary(candidates));
        add(null, top);
        List<Section> sections = new ArrayList<>(desktop.title().sections());
        sections.addAll(desktop.title().special());
        for (Section section : sections) {
            List<Card> cards =
                    desktop
                            .reading()
                            .list(
                                    ListName.of(section.path()),
                                    OF_SECTION + page.shown().size())
                            .stream()
                            .filter(card -> page.shown().stream()
                                    .noneMatch(shown -> shown.id().equals(card.id())))
                            .limit(OF_SECTION)
                            .toList();
            add(section, cards);
        }
    }

    private void add(@Nullable Section section, List<Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        List<CardView> views = cards.stream()
                .map(desktop::card)
                .map(card -> card.at(LiteCaster.of(card.href())))
                .toList();
        groups.add(new LiteView.Group(
                section == null ? null : Desktop.link(section).at(LiteCaster.of("/" + section.path())), views));
        cards.stream().filter(card -> !page.shown().contains(card)).forEach(page::place);
    }

    LiteView.Front view() {
        return view;
    }

    List<Card> shown() {
        return page.shown();
    }
}
