package press.broadsheet.page.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.PictureAddresses;
import press.broadsheet.story.Crop;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureForm;

/**
 * A picture as a page shows it, each place of the page in the shape that it needs.
 *
 * @param number by which the library has it
 * @param alt empty for one that is decorative or was never described
 */
public record PictureView(String number, Size size, String alt, String caption, String credit) {

    private static final int MIDDLING = 640;

    /** Pixels of the original as it is looked at, and around what it is cut. */
    public record Size(int width, int height, FocalPoint focus) {}

    /** All of it, in every width. */
    public CutView whole() {
        return in(null, PictureForm.WIDTHS.getLast());
    }

    /** All of it, no wider than a place can use, in pixels. */
    public CutView wholeUpTo(int most) {
        return in(null, most);
    }

    /**
     * The crop of a shape.
     *
     * @param most the widest that the place can use, in pixels
     */
    public CutView cut(CropShape shape, int most) {
        return in(shape, most);
    }

    private CutView in(@Nullable CropShape shape, int most) {
        PictureForm any = new PictureForm(1, shape, size.focus, PictureForm.Format.JPEG);
        Crop crop = any.crop(size.width, size.height);
        List<Integer> widths = PictureForm.widths(crop.width()).stream()
                .filter(width -> width <= most)
                .toList();
        int middling = widths.stream()
                .filter(width -> width <= MIDDLING)
                .reduce((_, last) -> last)
                .orElseThrow();
        int widest = widths.getLast();
        return new CutView(
                path(any.at(middling)),
                widths.size() == 1 ? null : set(any, widths),
                webp(any, crop, widths),
                crop.width(),
                crop.height(),
                new CutView.Largest(path(any.at(widest)), widest, crop.heightAt(widest)));
    }

    private @Nullable String webp(PictureForm any, Crop crop, List<Integer> widths) {
        List<Integer> written = widths.stream()
                .filter(width -> PictureForm.Format.WEBP.hasRoomFor(crop.heightAt(width)))
                .toList();
        // A browser that knows WebP looks no further: it must find as good a picture there.
        return written.equals(widths) ? set(any.as(PictureForm.Format.WEBP), widths) : null;
    }

    private String set(PictureForm form, List<Integer> widths) {
        return widths.stream()
                .map(width -> path(form.at(width)) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private String path(PictureForm form) {
        return PictureAddresses.path(number, form);
    }
}
