package press.broadsheet.page;

import press.broadsheet.page.view.CutView;
import press.broadsheet.story.html.Escaped;

/** A picture in running text, as {@code _image.jte} writes it elsewhere; it is fetched when it comes near. */
final class ImageMarkup {

    private ImageMarkup() {}

    static void append(CutView cut, String sizes, String alt, StringBuilder out) {
        out.append("<picture>");
        if (cut.webp() != null) {
            out.append("<source type=\"image/webp\" srcset=\"")
                    .append(cut.webp())
                    .append("\" sizes=\"")
                    .append(sizes)
                    .append("\">");
        }
        out.append("<img src=\"").append(cut.src());
        if (cut.srcset() != null) {
            out.append("\" srcset=\"")
                    .append(cut.srcset())
                    .append("\" sizes=\"")
                    .append(sizes);
        }
        out.append("\" width=\"")
                .append(cut.width())
                .append("\" height=\"")
                .append(cut.height())
                .append("\" alt=\"")
                .append(Escaped.of(alt))
                .append("\" loading=\"lazy\" decoding=\"async\"></picture>");
    }
}
