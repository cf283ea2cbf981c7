package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.LiteView;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/**
 * The same page in words alone, for slow networks: a story's or a front's address with {@code /lite} behind it. Each is
 * under 15 KB over the wire, all in; a story that is longer goes on at {@code /lite/2}.
 */
final class LiteCaster implements Caster {

    static final String ENDING = "/lite";

    private static final Pattern SHAPE = Pattern.compile("(.*)/lite(?:/([2-9]|[1-9]\\d{1,2}))?");

    private final Sheets sheets;

    LiteCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Where the lite form of a page stands. */
    static String of(String path) {
        return path.equals("/") ? ENDING : path + ENDING;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!address.path().contains(ENDING) || !shape.matches()) {
            return null;
        }
        String path = shape.group(1);
        if (shape.group(2) == null) {
            LiteFront front = LiteFront.at(path.isEmpty() ? "/" : path, reading);
            if (front != null) {
                return sheets.html(200, "lite/front", front.view(), Desktop.newest(front.shown()), List.of("front"));
            }
        }
        int page = shape.group(2) == null ? 1 : Integer.parseInt(shape.group(2));
        return StoryAddress.look(path, reading, (desktop, print) -> story(desktop, print, page), ENDING);
    }

    private Cast story(Desktop desktop, Print print, int page) {
        Card card = print.card();
        List<String> pages = LiteBody.pages(desktop, print.copy());
        if (page > pages.size()) {
            return new Cast.Moved(of(card.path()));
        }
        LiteView.Story view = new LiteView.Story(
                frame(desktop, card.headline(), card.path()),
                StoryViews.of(
                        desktop,
                        print,
                        desktop.head("lite", card.headline(), card.path()).view(),
                        new StoryViews.Html(null, pages.get(page - 1)),
                        StoryView.Further.NOTHING),
                pages.size() == 1
                        ? null
                        : desktop.words().get("search.page", String.valueOf(page), String.valueOf(pages.size())),
                page == 1 ? null : at(card, page - 1),
                page == pages.size() ? null : at(card, page + 1));
        return sheets.html(200, "lite/story", view, card.updated(), List.of("story-" + card.id()));
    }

    private static String at(Card card, int page) {
        return page == 1 ? of(card.path()) : of(card.path()) + "/" + page;
    }

    static LiteView.Frame frame(Desktop desktop, String heading, String path) {
        List<Link> sections = new ArrayList<>();
        desktop.title().sections().stream().map(Desktop::link).forEach(sections::add);
        desktop.title().special().stream().map(Desktop::link).forEach(sections::add);
        return new LiteView.Frame(
                desktop.view(),
                Looks.shipped().lite(),
                Looks.shipped().icon(),
                desktop.head("lite", heading, path).view().title(),
                desktop.absolute(path),
                path,
                sections.stream()
                        .map(link -> new Link(of(link.href()), link.text()))
                        .toList());
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
