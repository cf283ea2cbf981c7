package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Gone;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.page.view.NoticeView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;

/** A story's page; the number at the end of the address alone decides which story it is. */
final class StoryCaster implements Caster {

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("[^?]*-0*([1-9]\\d{0,17})/?");

    /** A day that there is not leads to no story that happens to have its number. */
    private static final Pattern MISTYPED_DAY = Pattern.compile(".*/archive/[+\\d-]+/?");

    private final Sheets sheets;

    StoryCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher number = ENDS_IN_NUMBER.matcher(address.path());
        if (!number.matches() || isMistypedDay(address.path())) {
            return null;
        }
        StoryId id = new StoryId(Long.parseLong(number.group(1)));
        Print print = reading.story(id).orElse(null);
        if (print == null) {
            return reading.gone(id).map(gone -> killed(gone, address, reading)).orElse(null);
        }
        if (!print.card().path().equals(address.path()) || address.before() != null) {
            return other(address, reading, print.card().path());
        }
        Masthead masthead = reading.masthead();
        Title title = masthead.titleOf(print.card().placed().home());
        return story(new Desktop(reading, masthead, title), print);
    }

    private static boolean isMistypedDay(String path) {
        return path.contains("/archive/") && MISTYPED_DAY.matcher(path).matches();
    }

    /** The notice at the story's own address; another leads there, or to the story that an older system had there. */
    private Cast killed(Gone gone, Address address, Reading reading) {
        if (gone.path().equals(address.toString())) {
            return notice(gone, address, reading);
        }
        // Who has the number alone must not be told the words: they are withdrawn too.
        boolean knowsTheWords = !gone.path().isEmpty() && words(gone.path()).equals(words(address.path()));
        return OldAddressCaster.kept(address, reading)
                .orElseGet(() -> knowsTheWords ? new Cast.Moved(gone.path()) : notice(gone, address, reading));
    }

    /** Another spelling leads to the story of that number, unless an older system had its own story there. */
    private static Cast other(Address address, Reading reading, String path) {
        return OldAddressCaster.kept(address, reading).orElseGet(() -> new Cast.Moved(path));
    }

    private Cast story(Desktop desktop, Print print) {
        Card card = print.card();
        SectionPath home = card.placed().home();
        PictureView picture = PictureViews.of(card.picture(), desktop.reading());
        VideoUse lead = print.copy().leadVideo();
        Section section = desktop.masthead().section(home).orElse(null);
        StoryViews.Html html = new StoryViews.Html(
                lead == null ? null : new FilmPrint(desktop).html(lead),
                new BodyPrint(desktop).html(print.copy(), card.path()));
        StoryView view = StoryViews.of(
                desktop,
                print,
                head(desktop, print, picture, section).figures(html.figures()).view(),
                html,
                Further.of(desktop, print));
        return sheets.html(200, "story", view, card.updated(), List.of("story-" + card.id()));
    }

    private static Desktop.Head head(
            Desktop desktop, Print print, @Nullable PictureView picture, @Nullable Section section) {
        Card card = print.card();
        Standfirst standfirst = card.titles().standfirst();
        return desktop.head("story", card.headline(), card.path())
                .description(standfirst == null ? null : standfirst.text())
                .feed(section)
                .image(picture)
                .bar(TitleViews.bar(desktop.title(), card.placed().home()))
                .lite()
                .alternates(Tongues.of(desktop, card))
                .facts(facts(desktop, print, section))
                .data(SchemaOrg.story(desktop, print, picture));
    }

    private static List<HeadView.Fact> facts(Desktop desktop, Print print, @Nullable Section section) {
        Card card = print.card();
        List<HeadView.Fact> facts = new ArrayList<>();
        facts.add(new HeadView.Fact(
                "article:published_time", desktop.times().full(card.first()).machine()));
        facts.add(new HeadView.Fact(
                "article:modified_time", desktop.times().full(card.updated()).machine()));
        if (section != null) {
            facts.add(new HeadView.Fact("article:section", section.name()));
        }
        VideoUse lead = print.copy().leadVideo();
        if (lead != null) {
            desktop.reading().films().find(lead.video()).ifPresent(film -> {
                facts.add(new HeadView.Fact("og:video", desktop.absolute(film.path())));
                facts.add(new HeadView.Fact("og:video:type", film.type()));
                facts.add(new HeadView.Fact("og:video:width", Integer.toString(film.width())));
                facts.add(new HeadView.Fact("og:video:height", Integer.toString(film.height())));
            });
        }
        print.copy().placing().tags().forEach(tag -> facts.add(new HeadView.Fact("article:tag", tag.name())));
        return facts;
    }

    /** The words of a story's address, without section and number. */
    private static String words(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        return last.substring(0, Math.max(0, last.lastIndexOf('-'))).toLowerCase(Locale.ROOT);
    }

    private Cast notice(Gone gone, Address address, Reading reading) {
        Masthead masthead = reading.masthead();
        Title title = masthead.titles().stream()
                .filter(one -> one.language().primary().equals(gone.language().primary()))
                .findFirst()
                .orElse(masthead.main());
        Desktop desktop = new Desktop(reading, masthead, title);
        String heading = desktop.words().get("killed.heading");
        NoticeView view = new NoticeView(
                desktop.head("notice", heading, address.path()).unindexed().view(),
                desktop.words().get("killed.label"),
                heading,
                gone.notice(),
                desktop.times().full(gone.at()));
        return sheets.html(410, "notice", view, gone.at(), List.of("story-" + gone.id()));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return Outlets.story(touch).map(id -> outlet(id, reading)).stream().toList();
    }

    private static Outlet outlet(StoryId id, Reading reading) {
        String path = reading.card(id)
                .map(Card::path)
                .or(() -> reading.gone(id).map(Gone::path))
                .orElse("");
        return path.isEmpty()
                ? new Outlet("story " + id + " taken down", Address.of("/-" + id), false)
                : new Outlet("story " + path, Address.of(path));
    }
}
