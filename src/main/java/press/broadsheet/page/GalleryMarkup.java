package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.html.Escaped;

/** The pictures of a gallery where it stands in its story: small, each leading to its page. Belongs to one page. */
final class GalleryMarkup {

    /** So many are shown; the overview has them all. */
    private static final int SHOWN = 12;

    private static final String SIZES = "(min-width: 48em) 13rem, 31vw";

    private final String story;
    private final Words words;
    private final int all;
    private int before;

    /**
     * The galleries of a story.
     *
     * @param story its address
     * @param all how many pictures they have together
     */
    GalleryMarkup(String story, Words words, int all) {
        this.story = story;
        this.words = words;
        this.all = all;
    }

    /** The next gallery of the story; of a picture that the library does not have there is null. */
    void append(List<@Nullable PictureView> pictures, StringBuilder out) {
        out.append("<section class=\"gallery\" aria-label=\"")
                .append(Escaped.of(words.get("gallery.label")))
                .append("\"><ol>");
        for (int index = 0; index < Math.min(SHOWN, pictures.size()); index++) {
            PictureView picture = pictures.get(index);
            if (picture != null) {
                tile(picture, before + index + 1, out);
            }
        }
        before += pictures.size();
        out.append("</ol><p class=\"gallery-all\"><a href=\"")
                .append(GalleryAddress.overview(story))
                .append("\">")
                .append(Escaped.of(words.get("gallery.all", all)))
                .append("</a></p></section>\n");
    }

    private void tile(PictureView picture, int number, StringBuilder out) {
        String alt = picture.alt().isEmpty() ? words.get("gallery.position", number, all) : picture.alt();
        out.append("<li><a href=\"").append(GalleryAddress.page(story, number)).append("\">");
        ImageMarkup.append(picture.cut(CropShape.STANDARD, 640), SIZES, alt, out);
        out.append("</a></li>");
    }
}
