package press.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.html.Escaped;
import press.broadsheet.story.html.Fittings;
import press.broadsheet.story.html.HeadingLevels;
import press.broadsheet.story.html.HtmlWriter;

/** A body in words alone, in pages that a slow network carries; pictures stand behind links. Belongs to one page. */
final class LiteBody implements Fittings {

    /** Bytes of HTML on a page: at worst, Korean without a word twice, two thirds of that when compressed. */
    private static final int PAGE = 16_000;

    private final Desktop desktop;
    private final BodyPrint usual;
    private final Map<StoryId, Card> related;

    private LiteBody(Desktop desktop, Body body) {
        this.desktop = desktop;
        this.usual = new BodyPrint(desktop);
        this.related = desktop.reading().cards(body.related());
    }

    /** At least one page; a block is not divided, so that a page with a single one may be longer than the others. */
    static List<String> pages(Desktop desktop, Copy copy) {
        HtmlWriter writer = new HtmlWriter(new LiteBody(desktop, copy.body()));
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        int bytes = 0;
        HeadingLevels levels = new HeadingLevels();
        for (Block block : copy.body().blocks()) {
            String html = writer.write(new Body(List.of(levels.step(block))));
            if (bytes > 0 && bytes + length(html) > PAGE) {
                pages.add(page.toString());
                page.setLength(0);
                bytes = 0;
                levels = new HeadingLevels();
                html = writer.write(new Body(List.of(levels.step(block))));
            }
            page.append(html);
            bytes += length(html);
        }
        pages.add(page.toString());
        return List.copyOf(pages);
    }

    private static int length(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void picture(PictureUse use, StringBuilder out) {
        PictureView picture = PictureViews.of(use, desktop.reading());
        if (picture != null) {
            out.append("<p>").append(link(picture)).append("</p>\n");
        }
    }

    /** A picture that is fetched when the reader asks for it. */
    private String link(PictureView picture) {
        String words = picture.caption().isEmpty() ? picture.alt() : picture.caption();
        String label = desktop.words().get("lite.picture");
        return "<a href=\"" + picture.whole().src() + "\">" + Escaped.of(words.isEmpty() ? label : label + ": " + words)
                + "</a>";
    }

    /** A film that is fetched when the reader asks for it. */
    @Override
    public void video(VideoUse use, StringBuilder out) {
        desktop.reading().films().find(use.video()).ifPresent(film -> out.append("<p><a href=\"")
                .append(film.path())
                .append("\">")
                .append(Escaped.of(desktop.words().get("film.card")))
                .append(" (")
                .append(FilmPrint.length(film))
                .append("): ")
                .append(Escaped.of(use.title()))
                .append("</a></p>\n"));
    }

    @Override
    public void review(Block.Review review, StringBuilder out) {
        usual.review(review, out);
    }

    @Override
    public void event(Occasion occasion, StringBuilder out) {
        usual.event(occasion, out);
    }

    @Override
    public void edited(StringBuilder out) {
        usual.edited(out);
    }

    @Override
    public void gallery(List<PictureUse> uses, StringBuilder out) {
        uses.forEach(use -> picture(use, out));
    }

    @Override
    public void related(StoryId story, StringBuilder out) {
        Card card = related.get(story);
        if (card != null) {
            out.append("<p>")
                    .append(Escaped.of(desktop.words().get("story.related")))
                    .append(": <a href=\"")
                    .append(LiteCaster.of(card.path()))
                    .append("\">")
                    .append(Escaped.of(card.headline()))
                    .append("</a></p>\n");
        }
    }
}
