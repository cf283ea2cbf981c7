package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of a story, one or all of them.
 *
 * @param number of the story, by which views are counted
 * @param story its address
 * @param page the picture, or null when all are shown
 * @param tiles all pictures, empty when one is shown
 * @param foreign the language of the story when it is not that of the page, or null
 */
public record GalleryView(
        HeadView head,
        Looks looks,
        long number,
        String headline,
        String story,
        @Nullable Page page,
        List<Tile> tiles,
        StoryView.@Nullable Foreign foreign) {

    /** What only these pages load. */
    public record Looks(String style, String script) {}

    /**
     * One picture and the ways from it.
     *
     * @param number from 1
     * @param picture null when the library does not have it
     * @param back the page before, or null at the first
     * @param on the page behind, or null at the last
     */
    public record Page(
            int number,
            int all,
            @Nullable PictureView picture,
            @Nullable String back,
            @Nullable String on,
            String overview,
            String first,
            String last) {}

    /** A picture among all. */
    public record Tile(String href, String name, PictureView picture) {}
}
