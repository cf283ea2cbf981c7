package press.broadsheet.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Identity;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.FooterView;
import press.broadsheet.page.view.MastheadView;
import press.broadsheet.page.view.RecentView;
import press.broadsheet.pressroom.SharedCaster;

/** What stands on every page of a title: masthead, newest and most-read stories, sold space, footer, belly band. */
final class SharedPages implements SharedCaster {

    private static final Pattern NAME = Pattern.compile("(masthead|recent|footer|belly-band):([a-z0-9-]*)");
    private static final int RECENT = 10;

    private final Sheets sheets;
    private final RankedPieces ranked;
    private final AdPieces ads;

    SharedPages(Sheets sheets) {
        this.sheets = sheets;
        this.ranked = new RankedPieces(sheets);
        this.ads = new AdPieces(sheets);
    }

    @Override
    public byte[] cast(String name, Instant minute, Reading reading) {
        String place = "/" + name.substring(name.indexOf(':') + 1);
        return Links.at(place, reading.masthead().whereabouts()).turned(filled(name, minute, reading));
    }

    private byte[] filled(String name, Instant minute, Reading reading) {
        if (RankedPieces.knows(name)) {
            return ranked.cast(name, minute, reading);
        }
        if (AdPieces.knows(name)) {
            return ads.cast(name, minute, reading);
        }
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no shared piece is called " + name);
        }
        Masthead masthead = reading.masthead();
        Title title = masthead.titleAt(matcher.group(2)).orElse(masthead.main());
        Desktop desktop = new Desktop(reading, masthead, title);
        return switch (matcher.group(1)) {
            case "masthead" -> sheets.fill("masthead", masthead(desktop, minute));
            case "belly-band" -> new BellyBandPiece(sheets).cast(desktop, minute);
            case "recent" -> sheets.fill("recent", recent(desktop));
            default -> sheets.fill("footer", footer(desktop));
        };
    }

    @Override
    public boolean showsTheTime(String name) {
        return name.startsWith("masthead:")
                || name.startsWith("belly-band:")
                || RankedPieces.knows(name)
                || AdPieces.knows(name);
    }

    private static MastheadView masthead(Desktop desktop, Instant minute) {
        return new MastheadView(
                desktop.view(),
                desktop.masthead().zone().getId(),
                desktop.times().day(minute, "zzz", desktop.title().language()),
                desktop.times()
                        .day(
                                minute,
                                desktop.words().get("dateline.date"),
                                desktop.title().language()),
                desktop.times().clock(minute));
    }

    private static RecentView recent(Desktop desktop) {
        List<Card> cards = desktop.reading().list(ListName.of(desktop.title()), RECENT);
        Instant newest = cards.isEmpty() ? Instant.EPOCH : cards.getFirst().first();
        return new RecentView(
                desktop.words(),
                cards.stream()
                        .map(card -> desktop.card(card, desktop.times().nearTo(newest, card.first())))
                        .toList());
    }

    private static FooterView footer(Desktop desktop) {
        Identity identity = desktop.title().identity();
        List<FooterView.Fact> facts = new ArrayList<>();
        fact(facts, desktop, "identity.masthead", desktop.title().name());
        fact(facts, desktop, "identity.registration", identity.registration());
        fact(facts, desktop, "identity.registered", identity.registeredOn());
        fact(facts, desktop, "identity.publisher", identity.responsible().publisher());
        fact(facts, desktop, "identity.editor", identity.responsible().editor());
        fact(facts, desktop, "identity.youth", identity.responsible().youthProtectionOfficer());
        fact(facts, desktop, "identity.address", identity.contact().address());
        fact(facts, desktop, "identity.email", identity.contact().email(), "mailto:");
        fact(facts, desktop, "identity.telephone", identity.contact().telephone(), "tel:");
        String owner = identity.company().isEmpty() ? desktop.title().name() : identity.company();
        return new FooterView(
                desktop.view(),
                HouseCaster.links(desktop),
                facts,
                desktop.words().get("footer.copyright", owner));
    }

    private static void fact(List<FooterView.Fact> facts, Desktop desktop, String label, String text) {
        if (!text.isBlank()) {
            facts.add(new FooterView.Fact(desktop.words().get(label), text, null));
        }
    }

    private static void fact(List<FooterView.Fact> facts, Desktop desktop, String label, String text, String scheme) {
        if (!text.isBlank()) {
            String target = scheme + text.replaceAll("[^\\w@.+%-]", "");
            facts.add(new FooterView.Fact(desktop.words().get(label), text, target));
        }
    }
}
