package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.page.view.RatingView;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Copy;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Player;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;
import press.broadsheet.story.html.Escaped;
import press.broadsheet.story.html.Fittings;
import press.broadsheet.story.html.HeadingLevels;
import press.broadsheet.story.html.HtmlWriter;

/** A body as a page prints it: pictures in every width, related stories as cards. Belongs to one page. */
final class BodyPrint implements Fittings {

    private final Desktop desktop;
    private Map<StoryId, Card> related = Map.of();
    private @Nullable GalleryMarkup galleries;

    BodyPrint(Desktop desktop) {
        this.desktop = desktop;
    }

    /**
     * The text; a film that leads the story stands over it and not in it.
     *
     * @param path the story's address
     */
    String html(Copy copy, String path) {
        galleries =
                new GalleryMarkup(path, desktop.words(), copy.body().gallery().size());
        List<Block> blocks = copy.body().blocks();
        String html = html(copy.leadVideo() == null ? copy.body() : new Body(blocks.subList(1, blocks.size())));
        Dateline dateline = copy.sourcing().dateline();
        if (dateline == null || !html.startsWith("<p>")) {
            return html;
        }
        return "<p><span class=\"story-dateline\">" + Escaped.of(dateline.text()) + "</span> "
                + html.substring("<p>".length());
    }

    String html(Body body) {
        related = desktop.reading().cards(body.related());
        return NumberColumns.marked(new HtmlWriter(this).write(HeadingLevels.stepped(body)));
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
    public void video(VideoUse use, StringBuilder out) {
        String film = new FilmPrint(desktop).html(use);
        if (film != null) {
            out.append(film);
        }
    }

    @Override
    public void embed(Block.Embed embed, StringBuilder out) {
        Player.Frame frame = Player.of(embed.address()).orElse(null);
        if (frame == null) {
            Fittings.super.embed(embed, out);
            return;
        }
        Player player = frame.player();
        out.append("<div class=\"embed\" data-frame=\"")
                .append(Escaped.of(frame.address()))
                .append("\" data-play=\"")
                .append(Escaped.of(desktop.words().get("embed.play", player.site())))
                .append("\"><p class=\"embed-from\">")
                .append(Escaped.of(desktop.words().get("embed.from", player.service())))
                .append("</p><p><a href=\"")
                .append(Escaped.of(embed.address().value()))
                .append("\" rel=\"noopener nofollow\">")
                .append(Escaped.of(embed.title().isEmpty() ? embed.address().value() : embed.title()))
                .append("</a></p></div>\n");
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

    @Override
    public void review(Block.Review review, StringBuilder out) {
        ReviewedItem item = review.item();
        out.append("<aside class=\"review-box\" aria-label=\"")
                .append(Escaped.of(desktop.words().get("review.label", item.name())))
                .append("\"><p class=\"review-name headline\"><cite>")
                .append(Escaped.of(item.name()))
                .append("</cite></p>");
        RatingView rating = Rated.of(review.rating(), desktop.words());
        if (rating != null) {
            out.append("<p class=\"review-rating\"><span class=\"rating\" aria-hidden=\"true\">")
                    .append(rating.signs())
                    .append("</span> ")
                    .append(Escaped.of(rating.text()))
                    .append("</p>");
        }
        String facts = Stream.of(item.by(), item.publisher(), item.year(), item.details())
                .filter(text -> !text.isEmpty())
                .map(Escaped::of)
                .collect(Collectors.joining("<br>"));
        if (!facts.isEmpty()) {
            out.append("<p class=\"review-facts\">").append(facts).append("</p>");
        }
        out.append("</aside>\n");
    }

    @Override
    public void event(Occasion occasion, StringBuilder out) {
        out.append("<div class=\"event\"><p class=\"event-what\"><strong>")
                .append(Escaped.of(occasion.what()))
                .append("</strong></p><p>")
                .append(Stream.of(
                                new Days(desktop).written(occasion),
                                occasion.hours(),
                                occasion.where(),
                                occasion.price())
                        .filter(text -> !text.isEmpty())
                        .map(Escaped::of)
                        .collect(Collectors.joining("<br>")));
        WebAddress link = occasion.link();
        if (link != null) {
            out.append("<br><a href=\"")
                    .append(Escaped.of(link.value()))
                    .append("\" rel=\"noopener\">")
                    .append(Escaped.of(desktop.words().get("listings.link", occasion.what())))
                    .append("</a>");
        }
        out.append("</p></div>\n");
    }

    @Override
    public void edited(StringBuilder out) {
        out.append("<p class=\"letter-edited\">")
                .append(Escaped.of(desktop.words().get("letters.edited")))
                .append("</p>\n");
    }
}
