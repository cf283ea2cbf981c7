package press.broadsheet.feed;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.story.Correction;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.html.Fittings;
import press.broadsheet.story.html.HtmlWriter;

/**
 * The whole text of stories as others print it: every address holds outside the paper, and the corrections stand below.
 * Belongs to one reading.
 */
final class FullText implements Fittings {

    private final Reading reading;
    private final Addresses addresses;
    private final Map<StoryId, Card> related;
    private String page = "";

    FullText(Reading reading, Addresses addresses, Collection<Print> prints) {
        this.reading = reading;
        this.addresses = addresses;
        this.related = reading.cards(prints.stream()
                .flatMap(print -> print.copy().body().related().stream())
                .distinct()
                .toList());
    }

    /** The story as HTML. */
    String html(Print print) {
        return document(print).body().html();
    }

    /** The story as one element of XHTML. */
    String xhtml(Print print) {
        Document document = document(print);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
        Element root = document.body();
        return root.tagName("div").attr("xmlns", "http://www.w3.org/1999/xhtml").outerHtml();
    }

    private Document document(Print print) {
        page = addresses.absolute(print.card().path());
        Document document =
                Jsoup.parseBodyFragment(new HtmlWriter(this).write(print.copy().body()));
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Element root = document.body();
        for (Element link : root.select("a[href]")) {
            link.attr("href", outside(link.attr("href"), print.card()));
        }
        dateline(print, root);
        root.select(".letter-edited")
                .forEach(note ->
                        note.text(FeedTexts.of(print.card().placed().language()).get("letters.edited")));
        // The poster of a film that leads the story stands in the text already.
        FeedPicture.of(print.copy().picture(), reading, addresses)
                .ifPresent(picture -> root.prependChild(figure(picture)));
        print.corrections().forEach(correction -> root.appendChild(aside(correction, print)));
        return document;
    }

    private String outside(String href, Card card) {
        if (href.startsWith("#")) {
            return addresses.absolute(card.path()) + href;
        }
        return href.startsWith("/") ? addresses.absolute(href) : href;
    }

    private static void dateline(Print print, Element root) {
        Dateline dateline = print.copy().sourcing().dateline();
        Element first = root.firstElementChild();
        if (print.copy().leadVideo() != null && first != null) {
            first = first.nextElementSibling();
        }
        if (dateline != null && first != null && first.nameIs("p")) {
            first.prependText(dateline.text() + " ");
        }
    }

    private static Element figure(FeedPicture picture) {
        FeedPicture.Rendition usual = picture.usual();
        Element figure = new Element("figure");
        figure.appendElement("img")
                .attr("src", usual.href())
                .attr("width", Integer.toString(usual.width()))
                .attr("height", Integer.toString(usual.height()))
                .attr("alt", picture.use().alt());
        String below = (picture.use().caption() + " " + picture.use().credit()).strip();
        if (!below.isEmpty()) {
            figure.appendElement("figcaption").text(below);
        }
        return figure;
    }

    private Element aside(Correction correction, Print print) {
        boolean korean = print.card().placed().language().primary().equals("ko");
        String date = correction
                .at()
                .atZone(addresses.masthead().zone())
                .toLocalDate()
                .toString();
        Element aside = new Element("aside").addClass("correction");
        aside.appendElement("p")
                .appendChild(new Element("strong").text((korean ? "바로잡습니다 " : "Correction ") + date))
                .appendText(" " + correction.text());
        return aside;
    }

    @Override
    public void picture(PictureUse use, StringBuilder out) {
        FeedPicture.of(use, reading, addresses)
                .ifPresent(picture -> out.append(figure(picture).outerHtml()));
    }

    @Override
    public void gallery(List<PictureUse> uses, StringBuilder out) {
        uses.forEach(use -> picture(use, out));
    }

    /** A poster that leads to the story, where the film plays with its captions. */
    @Override
    public void video(VideoUse use, StringBuilder out) {
        FeedFilm.of(use, reading, addresses).ifPresent(film -> {
            FeedPicture.Rendition poster = film.poster().usual();
            Element figure = new Element("figure");
            figure.appendElement("a")
                    .attr("href", page)
                    .appendElement("img")
                    .attr("src", poster.href())
                    .attr("width", Integer.toString(poster.width()))
                    .attr("height", Integer.toString(poster.height()))
                    .attr("alt", use.poster().alt());
            Element below = figure.appendElement("figcaption");
            below.appendElement("a").attr("href", page).text("▶ " + use.title());
            below.appendText((" " + use.caption() + " " + use.credit()).stripTrailing());
            out.append(figure.outerHtml());
        });
    }

    @Override
    public void related(StoryId story, StringBuilder out) {
        Card card = related.get(story);
        if (card != null) {
            Element line = new Element("p").addClass("related");
            line.appendElement("a").attr("href", card.path()).text(card.headline());
            out.append(line.outerHtml());
        }
    }
}
