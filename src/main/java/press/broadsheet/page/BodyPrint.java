package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.Body;
import press.broadsheet.story.Copy;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.html.Escaped;
import press.broadsheet.story.html.Fittings;
import press.broadsheet.story.html.HtmlWriter;

/** A body as a page prints it: pictures in every width, related stories as cards. Belongs to one page. */
final class BodyPrint implements Fittings {

    private final Desktop desktop;
    private Map<StoryId, Card> related = Map.of();
    private @Nullable GalleryMarkup galleries;

    BodyPrint(Desktop desktop) {
        this.desktop = desktop;
    }

    /** @param path the story's address */
    String html(Copy copy, String path) {
        galleries =
                new GalleryMarkup(path, desktop.words(), copy.body().gallery().size());
        String html = html(copy.body());
        Dateline dateline = copy.sourcing().dateline();
        if (dateline == null || !html.startsWith("<p>")) {
            return html;
        }
        return "<p><span class=\"story-dateline\">" + Escaped.of(dateline.text()) + "</span> "
                + html.substring("<p>".length());
    }

    String html(Body body) {
        related = desktop.reading().cards(body.related());
        return NumberColumns.marked(new HtmlWriter(this).write(body));
    }

    @Override
    public void picture(PictureUse use, StringBuilder out) {
        PictureView picture = PictureViews.of(use, desktop.reading());
        if (picture != null) {
            figure(picture, out);
        }
    }

    private static void figure(PictureView picture, StringBuilder out) {
        out.append("<figure class=\"picture\">");
        ImageMarkup.append(picture.whole(), "(min-width: 60em) 42rem, 100vw", picture.alt(), out);
        if (!picture.caption().isEmpty() || !picture.credit().isEmpty()) {
            out.append("<figcaption>");
            span("caption", picture.caption(), out);
            span("credit", picture.credit(), out);
            out.append("</figcaption>");
        }
        out.append("</figure>");
    }

    private static void span(String name, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append("<span class=\"")
                    .append(name)
                    .append("\">")
                    .append(Escaped.of(text))
                    .append("</span> ");
        }
    }

    @Override
    public void gallery(List<PictureUse> uses, StringBuilder out) {
        GalleryMarkup known = galleries;
        if (known == null) {
            uses.forEach(use -> picture(use, out));
            return;
        }
        List<@Nullable PictureView> pictures = new ArrayList<>();
        uses.forEach(use -> pictures.add(PictureViews.of(use, desktop.reading())));
        known.append(pictures, out);
    }

    @Override
    public void related(StoryId story, StringBuilder out) {
        Card card = related.get(story);
        if (card == null) {
            return;
        }
        CardView view = desktop.card(card);
        String label = Escaped.of(desktop.words().get("story.related"));
        PictureView picture = view.picture();
        out.append(picture == null ? "<aside class=\"related related--plain\"" : "<aside class=\"related\"")
                .append(" aria-label=\"")
                .append(label)
                .append(": ")
                .append(Escaped.of(view.headline()))
                .append("\">");
        if (picture != null) {
            ImageMarkup.append(picture.cut(CropShape.STANDARD, 640), "(min-width: 30em) 11rem, 7.5rem", "", out);
        }
        out.append("<div><p class=\"related-label\">")
                .append(label)
                .append("</p><p class=\"related-headline headline\"><a href=\"")
                .append(view.href())
                .append("\">")
                .append(Escaped.of(view.headline()))
                .append("</a></p><p class=\"meta\"><time datetime=\"")
                .append(view.time().machine())
                .append("\">")
                .append(Escaped.of(view.time().shown()))
                .append("</time></p></div></aside>");
    }
}
