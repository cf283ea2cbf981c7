package press.broadsheet.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Dress;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.CutView;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.LooksView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.page.view.TimeView;
import press.broadsheet.page.view.TitleView;
import press.broadsheet.story.Byline;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.Standfirst;

/** What is at hand while one page of one title is made. Belongs to one reading. */
final class Desktop {

    /** The kinds of pages that most readers see first: their style sheet has nothing that stands on none of them. */
    private static final Set<String> LIGHT = Set.of("home", "section", "story");

    private final Reading reading;
    private final Masthead masthead;
    private final Title title;
    private final TitleView view;
    private final Times times;

    Desktop(Reading reading, Masthead masthead, Title title) {
        this.reading = reading;
        this.masthead = masthead;
        this.title = title;
        this.view = TitleViews.of(masthead, title);
        this.times = Times.of(masthead.zone(), title.language());
    }

    Reading reading() {
        return reading;
    }

    Masthead masthead() {
        return masthead;
    }

    Title title() {
        return title;
    }

    TitleView view() {
        return view;
    }

    Words words() {
        return Words.of(title.language());
    }

    Times times() {
        return times;
    }

    CardView card(Card card) {
        return card(card, times.card(card.first()));
    }

    CardView card(Card card, TimeView time) {
        Kicker kicker = card.titles().kicker();
        Standfirst standfirst = card.titles().standfirst();
        Byline byline = card.byline();
        return new CardView(
                card.path(),
                kicker == null ? null : kicker.text(),
                card.headline(),
                standfirst == null ? null : standfirst.text(),
                byline == null ? "" : Names.listed(byline.names(), words()),
                section(card),
                time,
                PictureViews.of(card.picture(), reading),
                FilmPrint.mark(this, card.video()),
                Rated.of(card.rating(), words()),
                Locales.foreign(card.placed().language(), title().language()));
    }

    /** The day on which a story was first printed, in the paper's zone. */
    LocalDate day(Card card) {
        return LocalDate.ofInstant(card.first(), masthead.zone());
    }

    List<CardView> cards(List<Card> cards) {
        return cards.stream().map(this::card).toList();
    }

    private Link section(Card card) {
        return masthead.section(card.placed().home())
                .map(Desktop::link)
                // A section that was closed has no page any more.
                .orElseGet(() -> Link.nowhere(card.placed().home().value()));
    }

    static Link link(Section section) {
        return new Link("/" + section.path(), section.name());
    }

    Link author(String name) {
        return listing("author", name);
    }

    Link topic(String name) {
        return listing("topic", name);
    }

    /** A name without any letter or digit has no page of its own. */
    private Link listing(String kind, String name) {
        String words = AddressWords.of(name);
        return words.isEmpty()
                ? Link.nowhere(name)
                : new Link(prefix() + "/" + kind + "/" + AddressWords.encode(words), name);
    }

    private String prefix() {
        return title.prefix().isEmpty() ? "" : "/" + title.prefix();
    }

    String absolute(String path) {
        return masthead.whole(path);
    }

    Head head(String kind, String heading, String path) {
        return new Head(this, kind, heading, path);
    }

    private LooksView looks(String kind, boolean dailies, boolean figures) {
        Looks looks = Looks.shipped();
        Dress dress = title.outfit().dress();
        boolean drawn = !title.language().primary().equals("ko") && dress.headlines() == Dress.Face.USUAL;
        return new LooksView(
                looks.style(dress),
                looks.script(),
                looks.first(),
                drawn ? looks.font() : null,
                looks.icon(),
                more(looks, kind, dailies, figures));
    }

    private static List<String> more(Looks looks, String kind, boolean dailies, boolean figures) {
        if (!LIGHT.contains(kind)) {
            return List.of(looks.more());
        }
        List<String> more = new ArrayList<>();
        if (!kind.equals("story")) {
            more.add(looks.fronts());
        }
        if (figures) {
            more.add(looks.figures());
        }
        if (dailies) {
            more.add(looks.sheet("dailies"));
        }
        return more;
    }

    /** The newest change among the cards, for the header of that name; the epoch when there is none. */
    static Instant newest(List<Card> cards) {
        return cards.stream().map(Card::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Builds the head of a page. */
    static final class Head {
        private final Desktop desktop;
        private final String kind;
        private final String heading;
        private final String path;
        private String description = "";
        private HeadView.@Nullable Feed feed;
        private HeadView.@Nullable Image image;
        private int bar;
        private boolean indexed = true;
        private boolean dailies;
        private boolean figures;
        private @Nullable String lite;
        private List<HeadView.Alternate> alternates = List.of();
        private List<HeadView.Fact> facts = List.of();
        private String data = "";

        Head(Desktop desktop, String kind, String heading, String path) {
            this.desktop = desktop;
            this.kind = kind;
            this.heading = heading;
            this.path = path;
        }

        Head description(@Nullable String text) {
            description = text == null ? "" : text;
            return this;
        }

        /** With the feed of everything that the title prints. */
        Head feed() {
            feed = new HeadView.Feed(desktop.title.name(), "/feeds/" + Outlets.feed(desktop.title) + ".rss");
            return this;
        }

        /** With a section's feed; a section that was closed has none. */
        Head feed(@Nullable Section section) {
            feed = section == null
                    ? null
                    : new HeadView.Feed(
                            section.name() + " | " + desktop.title.name(), "/feeds/" + section.path() + ".rss");
            return this;
        }

        /** With the feed of a list that has this name in the addresses of feeds. */
        Head feed(String name, String list) {
            feed = new HeadView.Feed(name + " | " + desktop.title.name(), "/feeds/" + list + ".rss");
            return this;
        }

        Head image(@Nullable PictureView picture) {
            if (picture != null) {
                CutView.Largest largest =
                        picture.cut(CropShape.WIDE, SchemaOrg.SHARED_WIDTH).largest();
                image = new HeadView.Image(
                        desktop.absolute(largest.href()), picture.alt(), largest.width(), largest.height());
            }
            return this;
        }

        Head bar(int number) {
            bar = number;
            return this;
        }

        /** With the style sheet for what appears for a day. */
        Head dailies(boolean shown) {
            dailies = shown;
            return this;
        }

        /** With the style sheet for films and players. */
        Head figures(boolean shown) {
            figures = shown;
            return this;
        }

        Head unindexed() {
            indexed = false;
            return this;
        }

        /** A page that is to be had in words alone too. */
        Head lite() {
            lite = LiteCaster.of(path);
            return this;
        }

        Head alternates(List<HeadView.Alternate> languages) {
            alternates = languages;
            return this;
        }

        Head facts(List<HeadView.Fact> properties) {
            facts = properties;
            return this;
        }

        /** With JSON-LD, as {@link SchemaOrg} writes it. */
        Head data(String json) {
            data = json;
            return this;
        }

        HeadView view() {
            String paper = desktop.title.name();
            return new HeadView(
                    desktop.view,
                    desktop.looks(kind, dailies, figures),
                    heading.equals(paper) ? paper : heading + " | " + paper,
                    heading,
                    description,
                    desktop.absolute(path),
                    feed,
                    image,
                    bar,
                    kind,
                    indexed,
                    alternates,
                    new HeadView.Told(Locales.openGraph(desktop.title.language()), told(), data),
                    lite == null ? LiteCaster.of(desktop.title.front()) : lite);
        }

        /** The facts, and in which other languages Open Graph finds the page. */
        private List<HeadView.Fact> told() {
            List<HeadView.Fact> told = new ArrayList<>();
            alternates.stream()
                    .filter(one -> !one.invitation().isEmpty())
                    .map(one -> Locales.openGraph(new Language(one.language())))
                    .filter(locale -> !locale.isEmpty())
                    .forEach(locale -> told.add(new HeadView.Fact("og:locale:alternate", locale)));
            told.addAll(facts);
            return told;
        }
    }
}
