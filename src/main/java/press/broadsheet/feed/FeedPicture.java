package press.broadsheet.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.PictureAddresses;
import press.broadsheet.edition.PictureSize;
import press.broadsheet.edition.Reading;
import press.broadsheet.story.PictureForm;
import press.broadsheet.story.PictureUse;

/** A picture that the library has, in the widths in which others may fetch it. */
record FeedPicture(PictureUse use, PictureSize size, Addresses addresses) {

    /** In whatever form the picture came, it is printed as this. */
    static final String TYPE = "image/jpeg";

    private static final int USUAL = 1280;

    /** One form of a picture. */
    record Rendition(String href, int width, int height) {}

    static Optional<FeedPicture> of(@Nullable PictureUse use, Reading reading, Addresses addresses) {
        return use == null
                ? Optional.empty()
                : reading.size(use.picture()).map(size -> new FeedPicture(use, size, addresses));
    }

    /** Every form, the narrowest first. */
    List<Rendition> renditions() {
        return PictureForm.widths(size.width()).stream().map(this::rendition).toList();
    }

    /** The form for a page. */
    Rendition usual() {
        return rendition(Math.min(USUAL, size.width()));
    }

    /** The form for a list. */
    Rendition small() {
        return rendition(Math.min(PictureForm.WIDTHS.getFirst(), size.width()));
    }

    private Rendition rendition(int width) {
        int height = Math.max(1, Math.toIntExact(Math.round((double) size.height() * width / size.width())));
        return new Rendition(addresses.absolute(PictureAddresses.path(use.picture(), width)), width, height);
    }
}
