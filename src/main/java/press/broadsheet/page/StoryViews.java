package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.page.view.ToolsView;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.Tag;

/** A story as the templates want it, for its own page, for paper and for slow networks. */
final class StoryViews {

    private StoryViews() {}

    /**
     * What of a story comes as finished HTML.
     *
     * @param film the film that leads it, or null
     */
    record Html(@Nullable String film, String body) {

        /** True when something stands in it that has a style sheet beside the common one. */
        boolean figures() {
            return film != null || body.contains("<video ") || body.contains("<div class=\"embed\"");
        }
    }

    /** @param further what else is offered beside it */
    static StoryView of(Desktop desktop, Print print, HeadView head, Html html, StoryView.Further further) {
        Card card = print.card();
        Kicker kicker = card.titles().kicker();
        Standfirst standfirst = card.titles().standfirst();
        Credit credit = print.copy().sourcing().credit();
        return new StoryView(
                head,
                card.id().value(),
                place(desktop, card.placed().home()),
                kicker == null ? null : kicker.text(),
                card.headline(),
                standfirst == null ? null : standfirst.text(),
                byline(desktop, card.byline()),
                desktop.times().full(card.first()),
                card.updated().isAfter(card.first()) ? desktop.times().full(card.updated()) : null,
                html.film() == null ? PictureViews.of(card.picture(), desktop.reading()) : null,
                html.film(),
                html.body(),
                print.corrections().stream()
                        .map(one ->
                                new StoryView.CorrectionView(desktop.times().full(one.at()), one.text(), one.passage()))
                        .toList(),
                credit == null ? null : credit.text(),
                print.copy().placing().tags().stream()
                        .map(Tag::name)
                        .map(desktop::topic)
                        .toList(),
                section(desktop, card.placed().home()),
                further,
                Locales.foreign(card.placed().language(), desktop.title().language()),
                new DailyFeatures(desktop).of(card.id()).orElse(null),
                new ToolsView(
                        card.path() + PrintCaster.ENDING,
                        print.revision() + "." + print.corrections().size(),
                        ShareLinks.of(desktop, card)));
    }

    private static Link section(Desktop desktop, SectionPath home) {
        Section section = desktop.masthead().section(home).orElse(null);
        return section == null ? new Link("/" + home, home.value()) : Desktop.link(section);
    }

    static List<Link> place(Desktop desktop, SectionPath home) {
        List<Link> place = new ArrayList<>();
        for (SectionPath path = home; path != null; path = path.parent()) {
            desktop.title().section(path).map(Desktop::link).ifPresent(place::addFirst);
        }
        return place;
    }

    private static List<Link> byline(Desktop desktop, @Nullable Byline byline) {
        return byline == null
                ? List.of()
                : byline.names().stream().map(desktop::author).toList();
    }
}
