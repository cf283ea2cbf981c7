package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.LettersView;
import press.broadsheet.page.view.OpinionView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.story.Block;
import press.broadsheet.story.StoryId;

/** Readers' letters: a section that prints them in full, and the newest of them on another front. Belongs to one page. */
final class LettersFront {

    private static final int STORIES = 10;

    /** How much of a letter stands on another front, in characters. */
    private static final int START = 220;

    private final Sheets sheets;
    private final Desktop desktop;
    private final Section section;

    LettersFront(Sheets sheets, Desktop desktop, Section section) {
        this.sheets = sheets;
        this.desktop = desktop;
        this.section = section;
    }

    Cast cast(Address address, ListName.@Nullable Point before) {
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), STORIES + 1, before);
        List<Card> shown = cards.subList(0, Math.min(STORIES, cards.size()));
        Desktop.Head head = before == null
                ? SectionCaster.head(desktop, section)
                : desktop.head("letters", section.name(), address.toString())
                        .feed(section)
                        .bar(TitleViews.bar(desktop.title(), section.path()));
        LettersView view = new LettersView(
                head.dailies(true).view(),
                section.name(),
                SectionCaster.tabs(desktop, section),
                printed(shown),
                LetterSheets.write(desktop),
                cards.size() > STORIES ? SectionCaster.olderHref(section, shown.getLast()) : null,
                before == null ? null : "/" + section.path(),
                SectionCaster.days(desktop, section, cards));
        return sheets.html(200, "letters", view, Desktop.newest(shown), List.of(SectionCaster.tag(section)));
    }

    private List<LettersView.Printed> printed(List<Card> cards) {
        Map<StoryId, Print> prints =
                desktop.reading().stories(cards.stream().map(Card::id).toList());
        List<LettersView.Printed> printed = new ArrayList<>();
        for (Card card : cards) {
            Print print = prints.get(card.id());
            if (print != null) {
                // Its headline is of the second level here, and what stands under it of the third.
                String body = new BodyPrint(desktop)
                        .html(print.copy(), card.path())
                        .replace("<h2>", "<h3>")
                        .replace("</h2>", "</h3>");
                boolean signed = !print.copy().body().letters().isEmpty();
                printed.add(new LettersView.Printed(
                        card.path(),
                        card.headline(),
                        desktop.times().card(card.first()),
                        body,
                        signed || card.byline() == null
                                ? ""
                                : Names.listed(card.byline().names(), desktop.words())));
            }
        }
        return printed;
    }

    /** The beginnings of the newest letters. */
    List<OpinionView.Letter> newest(FrontPage page, int most) {
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), most);
        Map<StoryId, Print> prints =
                desktop.reading().stories(cards.stream().map(Card::id).toList());
        List<OpinionView.Letter> letters = new ArrayList<>();
        for (Card card : cards) {
            Print print = prints.get(card.id());
            if (print != null && letters.size() < most) {
                page.place(card);
                add(card, print, most, letters);
            }
        }
        return letters;
    }

    private static void add(Card card, Print print, int most, List<OpinionView.Letter> letters) {
        for (Block.Letter letter : print.copy().body().letters()) {
            if (letters.size() < most) {
                String heading = letter.heading().isEmpty() ? card.headline() : letter.heading();
                letters.add(new OpinionView.Letter(
                        new press.broadsheet.page.view.Link(card.path(), heading),
                        start(letter),
                        letter.name(),
                        letter.place()));
            }
        }
    }

    private static String start(Block.Letter letter) {
        String text = new press.broadsheet.story.Body(letter.blocks())
                .plainText()
                .replace('\n', ' ')
                .strip();
        if (text.length() <= START) {
            return text;
        }
        int space = text.lastIndexOf(' ', START);
        return text.substring(0, space < START / 2 ? text.offsetByCodePoints(0, START / 2) : space) + " …";
    }
}
