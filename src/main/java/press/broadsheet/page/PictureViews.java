package press.broadsheet.page;

import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.PictureSize;
import press.broadsheet.edition.Reading;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;

/** Pictures as pages address them. */
final class PictureViews {

    private PictureViews() {}

    /** The picture, or null when there is none or the library does not have it. */
    static @Nullable PictureView of(@Nullable PictureUse use, Reading reading) {
        return use == null
                ? null
                : reading.size(use.picture()).map(size -> view(use, size)).orElse(null);
    }

    private static PictureView view(PictureUse use, PictureSize size) {
        FocalPoint here = use.focus();
        return new PictureView(
                use.picture(),
                new PictureView.Size(size.width(), size.height(), here == null ? size.focus() : here),
                use.alt(),
                use.caption(),
                use.credit());
    }
}
