package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Film;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.CutView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.PersonView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.Byline;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.VideoUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What search engines are told of a page: schema.org in JSON-LD, made to stand in a script element. */
final class SchemaOrg {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The shapes in which search engines want a story's picture. */
    private static final List<CropShape> SHARED = List.of(CropShape.WIDE, CropShape.STANDARD, CropShape.SQUARE);

    /** As wide as a picture is where it is shared, in pixels. */
    static final int SHARED_WIDTH = 1_280;

    private SchemaOrg() {}

    /** A story as a NewsArticle, and where it stands as a BreadcrumbList. */
    static String story(Desktop desktop, Print print, @Nullable PictureView picture) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        article(desktop, print, picture, graph.addObject());
        print.copy().body().videos().stream().distinct().forEach(use -> video(desktop, print, use, graph));
        Crumbs crumbs = new Crumbs(desktop, graph.addObject());
        crumbs.sections(print.card().placed().home());
        crumbs.end(print.card().headline());
        SchemaFacts.add(desktop, print, graph);
        return written(data);
    }

    /** A title by its front page: who publishes it and by which rules, and the site. */
    static String front(Desktop desktop) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        Title title = desktop.title();
        Publisher.whole(desktop, graph.addObject());
        graph.addObject()
                .put("@type", "WebSite")
                .put("name", title.name())
                .put("url", desktop.absolute(title.front()))
                .put("inLanguage", title.language().tag())
                .putObject("publisher")
                .put("@id", Publisher.name(desktop));
        return written(data);
    }

    /** The front of a section as a CollectionPage with its stories, and where it stands. */
    static String collection(Desktop desktop, Section section, List<Card> stories) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        ObjectNode page = graph.addObject()
                .put("@type", "CollectionPage")
                .put("name", section.name())
                .put("url", desktop.absolute("/" + section.path()))
                .put("inLanguage", desktop.title().language().tag());
        stories(desktop, stories, page);
        Crumbs crumbs = new Crumbs(desktop, graph.addObject());
        SectionPath parent = section.path().parent();
        if (parent != null) {
            crumbs.sections(parent);
        }
        crumbs.end(section.name());
        return written(data);
    }

    /** An author's page as a ProfilePage about a Person; a topic's as a CollectionPage. */
    static String listing(Desktop desktop, String path, String name, @Nullable PersonView person, List<Card> stories) {
        ObjectNode data = data();
        ArrayNode graph = data.putArray("@graph");
        boolean author = path.contains("/author/");
        ObjectNode page = graph.addObject()
                .put("@type", author ? "ProfilePage" : "CollectionPage")
                .put("name", name)
                .put("url", desktop.absolute(path))
                .put("inLanguage", desktop.title().language().tag());
        if (author) {
            person(desktop, path, name, person, page.putObject("mainEntity"));
        } else {
            stories(desktop, stories, page);
        }
        return written(data);
    }

    private static void person(
            Desktop desktop, String path, String name, @Nullable PersonView known, ObjectNode person) {
        person.put("@type", "Person").put("name", name).put("url", desktop.absolute(path));
        if (known == null) {
            return;
        }
        person.put("jobTitle", known.role());
        if (!known.biography().isEmpty()) {
            person.put("description", known.biography());
        }
        PictureView portrait = known.portrait();
        if (portrait != null) {
            CutView.Largest largest = portrait.whole().largest();
            image(person.putObject("image"), desktop.absolute(largest.href()), largest.width(), largest.height());
        }
        person.putObject("worksFor").put("@id", Publisher.name(desktop));
    }

    private static void stories(Desktop desktop, List<Card> stories, ObjectNode page) {
        ArrayNode items = page.putObject("mainEntity").put("@type", "ItemList").putArray("itemListElement");
        for (Card card : stories) {
            items.addObject()
                    .put("@type", "ListItem")
                    .put("position", items.size())
                    .put("url", desktop.absolute(card.path()));
        }
    }

    static ObjectNode data() {
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
        authors(desktop, print, article.putArray("author"));
        images(desktop, picture, article);
        Dateline dateline = print.copy().sourcing().dateline();
        if (dateline != null) {
            article.put("dateline", dateline.text());
        }
        Publisher.brief(desktop, article.putObject("publisher"));
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

    /** A film of the paper's own, as Google wants a VideoObject. */
    private static void video(Desktop desktop, Print print, VideoUse use, ArrayNode graph) {
        Film film = desktop.reading().films().find(use.video()).orElse(null);
        PictureView poster = PictureViews.of(use.poster(), desktop.reading());
        if (film == null || poster == null) {
            return;
        }
        graph.addObject()
                .put("@type", "VideoObject")
                .put("name", use.title())
                .put("description", use.caption().isEmpty() ? print.card().headline() : use.caption())
                .put("thumbnailUrl", desktop.absolute(poster.whole().largest().href()))
                .put("uploadDate", desktop.times().full(print.card().first()).machine())
                .put("duration", "PT" + film.seconds() + "S")
                .put("contentUrl", desktop.absolute(film.path()))
                .put("encodingFormat", film.type())
                .put("width", film.width())
                .put("height", film.height())
                .putObject("isPartOf")
                .put("@id", desktop.absolute(print.card().path()));
    }

    /** Who signed a story: those in its byline, those whose letters it prints, else the paper. */
    static void authors(Desktop desktop, Print print, ArrayNode authors) {
        Byline byline = print.card().byline();
        if (byline == null) {
            print.copy().body().letters().forEach(letter -> authors.addObject()
                    .put("@type", "Person")
                    .put("name", letter.name()));
            if (authors.isEmpty()) {
                authors.addObject().put("@id", Publisher.name(desktop));
            }
            return;
        }
        for (String name : byline.names()) {
            ObjectNode author = authors.addObject().put("@type", "Person").put("name", Byline.person(name));
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

    private static void images(Desktop desktop, @Nullable PictureView picture, ObjectNode article) {
        if (picture != null) {
            ArrayNode images = article.putArray("image");
            for (CropShape shape : SHARED) {
                CutView.Largest largest = picture.cut(shape, SHARED_WIDTH).largest();
                image(images.addObject(), desktop.absolute(largest.href()), largest.width(), largest.height());
            }
        }
    }

    static void image(ObjectNode image, String href, int width, int height) {
        image.put("@type", "ImageObject").put("url", href).put("width", width).put("height", height);
    }

    /** Without any character that could end a script element, begin a comment in it or break a line of script. */
    static String written(ObjectNode data) {
        String json = JSON.writeValueAsString(data);
        StringBuilder safe = new StringBuilder(json.length() + 64);
        int from = 0;
        for (int index = 0; index < json.length(); index++) {
            char character = json.charAt(index);
            if (character == '<'
                    || character == '>'
                    || character == '&'
                    || character == '\u2028'
                    || character == '\u2029') {
                safe.append(json, from, index)
                        .append("\\u")
                        .append(java.util.HexFormat.of().toHexDigits(character));
                from = index + 1;
            }
        }
        safe.append(json, from, json.length());
        return safe.toString();
    }
}
