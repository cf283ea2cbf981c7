package press.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.StaffMember;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.SectionUse;
import press.broadsheet.masthead.Series;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.DailyView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.OpinionView;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.story.SectionPath;

/** The front of a section of opinion: editorials, cartoon, columnists, dailies, letters. Belongs to one page. */
final class OpinionFront {

    private static final int EDITORIALS = 4;
    private static final int DAILIES = 4;
    private static final int LETTERS = 3;

    private final Sheets sheets;
    private final Desktop desktop;
    private final Section section;
    private final FrontPage page;

    OpinionFront(Sheets sheets, Desktop desktop, Section section) {
        this.sheets = sheets;
        this.desktop = desktop;
        this.section = section;
        this.page = new FrontPage(desktop);
    }

    Cast cast() {
        DailyFeatures features = new DailyFeatures(desktop);
        DailyView cartoon =
                features.place(page, series -> belongs(series) && series.kind() == Series.Kind.CARTOON, 1).stream()
                        .findFirst()
                        .orElse(null);
        List<DailyView> dailies =
                features.place(page, series -> belongs(series) && series.kind() != Series.Kind.CARTOON, DAILIES);
        OpinionView.Editorials editorials = editorials();
        List<OpinionView.Voice> voices = voices();
        OpinionView.Letters letters = letters();
        List<List<BlockView>> rows = rows(features);
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), SectionCaster.STORIES + 1);
        List<Card> stories = cards.stream()
                .limit(SectionCaster.STORIES)
                .filter(card -> !page.has(card))
                .toList();
        stories.forEach(page::place);
        OpinionView view = new OpinionView(
                SectionCaster.head(desktop, section)
                        .dailies(true)
                        .image(cartoon == null ? null : cartoon.card().picture())
                        .view(),
                section.name(),
                SectionCaster.tabs(desktop, section),
                editorials,
                cartoon,
                voices,
                dailies,
                letters,
                rows,
                desktop.cards(stories),
                cards.size() > SectionCaster.STORIES
                        ? SectionCaster.olderHref(section, cards.get(SectionCaster.STORIES - 1))
                        : null,
                SectionCaster.days(desktop, section, cards));
        return sheets.html(200, "opinion", view, Desktop.newest(page.shown()), List.of(SectionCaster.tag(section)));
    }

    private boolean belongs(Series series) {
        return DailyFeatures.under(section, series);
    }

    private Optional<Section> below(SectionUse use) {
        return section.children().stream().filter(child -> child.use() == use).findFirst();
    }

    private OpinionView.Editorials editorials() {
        Section own = below(SectionUse.EDITORIALS).orElse(null);
        SectionPath path = own == null ? section.path() : own.path();
        List<Card> cards = desktop
                .reading()
                .list(ListName.of(path), EDITORIALS + page.shown().size())
                .stream()
                .filter(card -> !page.has(card))
                .limit(EDITORIALS)
                .toList();
        cards.forEach(page::place);
        return new OpinionView.Editorials(own == null ? null : Desktop.link(own), desktop.cards(cards));
    }

    private List<OpinionView.Voice> voices() {
        List<OpinionView.Voice> voices = new ArrayList<>();
        for (StaffMember member : desktop.reading().people(desktop.title().prefix())) {
            Person person = member.person();
            Column column = person.column();
            if (column != null) {
                voices.add(new OpinionView.Voice(
                        new Link(PersonViews.of(member, desktop).href(), person.name()),
                        column.name(),
                        new Days(desktop).written(column.rhythm()),
                        PersonViews.portrait(person, desktop),
                        newest(person)));
            }
        }
        return voices;
    }

    private @Nullable CardView newest(Person person) {
        List<Card> newest = desktop.reading().list(ListName.author(person.words()), 1).stream()
                .filter(card -> !page.has(card))
                .toList();
        newest.forEach(page::place);
        return newest.isEmpty() ? null : desktop.card(newest.getFirst());
    }

    private OpinionView.@Nullable Letters letters() {
        return below(SectionUse.LETTERS)
                .map(letters -> new OpinionView.Letters(
                        Desktop.link(letters),
                        LetterSheets.write(desktop),
                        new LettersFront(sheets, desktop, letters).newest(page, LETTERS)))
                .orElse(null);
    }

    /** The sections below that have no place of their own on the page. */
    private List<List<BlockView>> rows(DailyFeatures features) {
        Set<SectionPath> shown = new HashSet<>();
        features.series().stream().filter(this::belongs).forEach(series -> shown.add(series.section()));
        Rows rows = new Rows(page);
        section.children().stream()
                .filter(child -> child.use() == SectionUse.NEWS || child.use() == SectionUse.OPEN_LETTERS)
                .filter(child -> !shown.contains(child.path()))
                .forEach(child -> rows.add(child, BlockView.Variant.HALF));
        return rows.finished();
    }
}
