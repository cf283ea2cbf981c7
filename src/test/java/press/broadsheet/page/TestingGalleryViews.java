package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.GalleryView;

/** Views of the small paper's gallery. */
record TestingGalleryViews(TestingViews views) {

    private static final GalleryView.Looks LOOKS = new GalleryView.Looks(
            Looks.shipped().galleryStyle(), Looks.shipped().galleryScript());

    GalleryView first() {
        return page(1, null, at(2));
    }

    GalleryView middle() {
        return page(2, at(1), at(3));
    }

    GalleryView overview() {
        return view(
                null,
                List.of(
                        new GalleryView.Tile(at(1), views.picture().alt(), views.picture()),
                        new GalleryView.Tile(at(2), views.say("2 of 3", "3장 중 2번째"), views.picture())));
    }

    private GalleryView page(int number, @Nullable String back, @Nullable String on) {
        return view(
                new GalleryView.Page(number, 3, views.picture(), back, on, story() + "/pictures", at(1), at(3)),
                List.of());
    }

    private GalleryView view(GalleryView.@Nullable Page page, List<GalleryView.Tile> tiles) {
        String headline = views.card(1, true).headline();
        return new GalleryView(
                views.head("gallery", headline, story() + "/pictures", page != null),
                LOOKS,
                1,
                headline,
                story(),
                page,
                tiles,
                null);
    }

    private String story() {
        return views.at("harbour/ferry-1");
    }

    private String at(int number) {
        return story() + "/pictures/" + number;
    }
}
