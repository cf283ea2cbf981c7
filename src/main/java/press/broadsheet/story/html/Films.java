package press.broadsheet.story.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.Wording;

/** Films of the paper's own: a {@code <video>} whose file and poster the library has, alone or in a figure. */
final class Films {

    private final Library library;
    private final Left left;

    Films(Library library, Left left) {
        this.library = library;
        this.left = left;
    }

    /** Reads a film that stands alone; null for one that the library does not have. */
    Block.@Nullable Video of(Element video) {
        return of(video, "", "");
    }

    /** Reads a figure that shows one film and nothing else, with the words under it; null for any other. */
    Block.@Nullable Video inFigure(Element figure) {
        List<Element> shown = figure.select("video, img, iframe, table, figure, audio, object");
        if (shown.size() != 2 || !shown.getLast().nameIs("video")) {
            return null;
        }
        Element caption = figure.selectFirst("figcaption");
        String words = caption == null ? "" : Words.cut(Words.of(caption), PictureUse.LIMIT);
        return of(shown.getLast(), words, caption == null ? "" : caption.attr("data-credit"));
    }

    private Block.@Nullable Video of(Element video, String caption, String credit) {
        String number = library.film(Embeds.source(video));
        if (number == null) {
            return null;
        }
        String alt = Words.cut(video.attr("data-alt"), PictureUse.LIMIT);
        PictureUse poster = library.picture(video.attr("poster"), alt, "", "");
        String title = Words.cut(video.attr("title"), VideoUse.TITLE_LIMIT);
        if (poster == null || poster.alt().isEmpty() || title.isEmpty()) {
            left.add("a film of the paper's own without a poster that is described, or without a title");
            return null;
        }
        return new Block.Video(
                new VideoUse(number, poster, title, caption, Words.cut(Wording.clean(credit), PictureUse.LIMIT)));
    }
}
