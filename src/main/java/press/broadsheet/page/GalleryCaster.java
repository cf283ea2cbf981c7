package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Gone;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.GalleryView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;

/** The pictures of a story's galleries, one page each, and a page with all of them. They are there as long as the story is. */
final class GalleryCaster implements Caster {

    /** So many pages are pressed with the story and stand in its receipt; the rest are made when asked for. */
    private static final int RECEIPTED = 50;

    private final Sheets sheets;
    private final StoryCaster stories;

    GalleryCaster(Sheets sheets, StoryCaster stories) {
        this.sheets = sheets;
        this.stories = stories;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        GalleryAddress asked = GalleryAddress.parse(address.path()).orElse(null);
        if (asked == null) {
            return null;
        }
        Print print = reading.story(asked.id()).orElse(null);
        if (print == null) {
            return ofNone(asked, reading);
        }
        List<PictureUse> uses = print.copy().body().gallery();
        if (asked.number() > uses.size() || uses.isEmpty()) {
            return new Cast.Unknown();
        }
        String right = asked.of(print.card().path());
        if (!right.equals(address.path()) || address.before() != null) {
            return new Cast.Moved(right);
        }
        Masthead masthead = reading.masthead();
        Title title = masthead.titleOf(print.card().placed().home());
        return gallery(new Desktop(reading, masthead, title), print, uses, asked.number());
    }

    /** What stands at the story's own address stands for its pictures too: the notice of a killed one, or nothing. */
    private @Nullable Cast ofNone(GalleryAddress asked, Reading reading) {
        return switch (stories.cast(Address.of(asked.story()), reading)) {
            case Cast.Moved moved when reading.gone(asked.id()).isPresent() -> new Cast.Moved(asked.of(moved.path()));
            case Cast.Moved _ -> new Cast.Unknown();
            case null -> new Cast.Unknown();
            case Cast.Sheet sheet -> sheet;
            case Cast.Unknown unknown -> unknown;
        };
    }

    private Cast gallery(Desktop desktop, Print print, List<PictureUse> uses, int number) {
        Card card = print.card();
        String story = card.path();
        boolean overview = number == 0;
        Words words = desktop.words();
        String heading = overview
                ? card.headline()
                : card.headline() + " (" + words.get("gallery.position", number, uses.size()) + ")";
        PictureView shared = PictureViews.of(uses.get(Math.max(0, number - 1)), desktop.reading());
        Desktop.Head head = desktop.head(
                        "gallery",
                        heading,
                        overview ? GalleryAddress.overview(story) : GalleryAddress.page(story, number))
                .description(shared == null ? null : description(shared))
                .image(shared)
                .bar(TitleViews.bar(desktop.title(), card.placed().home()))
                .data(GalleryData.of(desktop, print, uses, number));
        GalleryView view = new GalleryView(
                (overview ? head.unindexed() : head).view(),
                new GalleryView.Looks(
                        Looks.shipped().galleryStyle(), Looks.shipped().galleryScript()),
                card.id().value(),
                card.headline(),
                story,
                overview ? null : page(desktop, story, uses, number),
                overview ? tiles(desktop, story, uses) : List.of(),
                Locales.foreign(card.placed().language(), desktop.title().language()));
        return sheets.html(200, "gallery", view, card.updated(), List.of("story-" + card.id()));
    }

    private static @Nullable String description(PictureView picture) {
        return picture.caption().isEmpty() ? picture.alt() : picture.caption();
    }

    private static GalleryView.Page page(Desktop desktop, String story, List<PictureUse> uses, int number) {
        return new GalleryView.Page(
                number,
                uses.size(),
                PictureViews.of(uses.get(number - 1), desktop.reading()),
                number == 1 ? null : GalleryAddress.page(story, number - 1),
                number == uses.size() ? null : GalleryAddress.page(story, number + 1),
                GalleryAddress.overview(story),
                GalleryAddress.page(story, 1),
                GalleryAddress.page(story, uses.size()));
    }

    private static List<GalleryView.Tile> tiles(Desktop desktop, String story, List<PictureUse> uses) {
        List<GalleryView.Tile> tiles = new ArrayList<>();
        for (int number = 1; number <= uses.size(); number++) {
            PictureView picture = PictureViews.of(uses.get(number - 1), desktop.reading());
            if (picture != null) {
                String name = picture.alt().isEmpty()
                        ? desktop.words().get("gallery.position", number, uses.size())
                        : picture.alt();
                tiles.add(new GalleryView.Tile(GalleryAddress.page(story, number), name, picture));
            }
        }
        return tiles;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        StoryId id = Outlets.story(touch).orElse(null);
        if (id == null) {
            return List.of();
        }
        Print print = reading.story(id).orElse(null);
        if (print != null) {
            return outlets(print.card().path(), print.copy().body().gallery().size());
        }
        return reading.gone(id).map(GalleryCaster::outlets).orElse(List.of());
    }

    private static List<Outlet> outlets(Gone gone) {
        return gone.path().isEmpty() ? List.of() : outlets(gone.path(), gone.gallery());
    }

    private static List<Outlet> outlets(String story, int pictures) {
        List<Outlet> outlets = new ArrayList<>();
        if (pictures > 0) {
            String overview = GalleryAddress.overview(story);
            outlets.add(new Outlet("gallery " + overview, Address.of(overview)));
        }
        for (int number = 1; number <= Math.min(RECEIPTED, pictures); number++) {
            String page = GalleryAddress.page(story, number);
            outlets.add(new Outlet("gallery " + page, Address.of(page)));
        }
        return outlets;
    }
}
