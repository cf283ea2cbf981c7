package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Standfirst;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What search engines are told of a page: schema.org in JSON-LD, made to stand in a script element. */
final class SchemaOrg {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The icon is drawn as wide and as high as this, in pixels. */
    private static final int ICON = 180;

    private SchemaOrg() {}

    /** A story as a NewsArticle, and where it stands as a BreadcrumbList. */
    static String story(Desktop desktop, Print print, @Nullable PictureView picture) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        article(desktop, print, picture, graph.addObject());
        breadcrumbs(desktop, print.card(), graph.addObject());
        return written(data);
    }

    /** A title by its front page: who publishes it, and the site. */
    static String front(Desktop desktop) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        Title title = desktop.title();
        ObjectNode publisher = publisher(desktop, graph.addObject());
        ArrayNode profiles = JSON.createArrayNode();
        title.profiles().forEach(profile -> profiles.add(profile.address().value()));
        if (!profiles.isEmpty()) {
            publisher.set("sameAs", profiles);
        }
        graph.addObject()
                .put("@type", "WebSite")
                .put("name", title.name())
                .put("url", desktop.absolute(title.front()))
                .put("inLanguage", title.language().tag())
                .putObject("publisher")
                .put("@id", identity(desktop));
        return written(data);
    }

    private static ObjectNode data() {
        return JSON.createObjectNode().put("@context", "https://schema.org");
    }

    private static void article(Desktop desktop, Print print, @Nullable PictureView picture, ObjectNode article) {
        Card card = print.card();
        article.put("@type", "NewsArticle")
                .put("mainEntityOfPage", desktop.absolute(card.path()))
                .put("headline", card.headline());
        Standfirst standfirst = card.titles().standfirst();
        if (standfirst != null) {
            article.put("description", standfirst.text());
        }
        article.put("datePublished", desktop.times().full(card.first()).machine())
                .put("dateModified", desktop.times().full(card.updated()).machine())
                .put("inLanguage", card.placed().language().tag())
                .put("isAccessibleForFree", true);
        authors(desktop, card.byline(), article.putArray("author"));
        if (picture != null) {
            image(
                    article.putArray("image").addObject(),
                    desktop.absolute(picture.largest()),
                    picture.largestWidth(),
                    picture.largestHeight());
        }
        publisher(desktop, article.putObject("publisher"));
        ArrayNode sections = JSON.createArrayNode();
        print.copy().placing().sections().forEach(path -> desktop.masthead()
                .section(path)
                .ifPresent(section -> sections.add(section.name())));
        if (!sections.isEmpty()) {
            article.set("articleSection", sections);
        }
        ArrayNode tags = JSON.createArrayNode();
        print.copy().placing().tags().forEach(tag -> tags.add(tag.name()));
        if (!tags.isEmpty()) {
            article.set("keywords", tags);
        }
        corrections(desktop, print, article);
    }

    private static void authors(Desktop desktop, @Nullable Byline byline, ArrayNode authors) {
        if (byline == null) {
            authors.addObject().put("@id", identity(desktop));
            return;
        }
        for (String name : byline.names()) {
            ObjectNode author = authors.addObject().put("@type", "Person").put("name", name);
            Link page = desktop.author(name);
            if (page.leads()) {
                author.put("url", desktop.absolute(page.href()));
            }
        }
    }

    private static void corrections(Desktop desktop, Print print, ObjectNode article) {
        if (print.corrections().isEmpty()) {
            return;
        }
        ArrayNode corrections = article.putArray("correction");
        print.corrections().forEach(correction -> corrections
                .addObject()
                .put("@type", "CorrectionComment")
                .put("datePublished", desktop.times().full(correction.at()).machine())
                .put("text", correction.text()));
    }

    private static String identity(Desktop desktop) {
        return desktop.absolute(desktop.title().front()) + "#publisher";
    }

    private static ObjectNode publisher(Desktop desktop, ObjectNode publisher) {
        Title title = desktop.title();
        publisher
                .put("@type", "NewsMediaOrganization")
                .put("@id", identity(desktop))
                .put("name", title.name())
                .put("url", desktop.absolute(title.front()));
        String company = title.identity().company();
        if (!company.isEmpty()) {
            publisher.put("legalName", company);
        }
        image(publisher.putObject("logo"), desktop.absolute(Looks.shipped().touchIcon()), ICON, ICON);
        return publisher;
    }

    private static void image(ObjectNode image, String href, int width, int height) {
        image.put("@type", "ImageObject").put("url", href).put("width", width).put("height", height);
    }

    /** From the front to the story; the last has no address, since it is the page itself. */
    private static void breadcrumbs(Desktop desktop, Card card, ObjectNode list) {
        ArrayNode items = list.put("@type", "BreadcrumbList").putArray("itemListElement");
        Title title = desktop.title();
        item(items, title.name()).put("item", desktop.absolute(title.front()));
        List<Link> place = StoryViews.place(desktop, card.placed().home());
        place.forEach(link -> item(items, link.text()).put("item", desktop.absolute(link.href())));
        item(items, card.headline());
    }

    private static ObjectNode item(ArrayNode items, String name) {
        int position = items.size() + 1;
        return items.addObject()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", name);
    }

    /** Without any character that could end a script element, begin a comment in it or break a line of script. */
    private static String written(ObjectNode data) {
        StringBuilder safe = new StringBuilder();
        String json = JSON.writeValueAsString(data);
        for (int index = 0; index < json.length(); index++) {
            char character = json.charAt(index);
            switch (character) {
                case '<', '>', '&', '\u2028', '\u2029' ->
                    safe.append("\\u").append(java.util.HexFormat.of().toHexDigits(character));
                default -> safe.append(character);
            }
        }
        return safe.toString();
    }
}
