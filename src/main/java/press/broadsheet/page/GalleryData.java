package press.broadsheet.page;

import java.util.List;
import press.broadsheet.edition.Print;
import press.broadsheet.page.view.CutView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureUse;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What search engines are told of a gallery: schema.org's ImageGallery with the licence of each picture. */
final class GalleryData {

    private GalleryData() {}

    /** @param number of the picture that the page shows, from 1; 0 for all of them */
    static String of(Desktop desktop, Print print, List<PictureUse> uses, int number) {
        String story = print.card().path();
        ObjectNode gallery = SchemaOrg.data()
                .put("@type", "ImageGallery")
                .put("name", print.card().headline())
                .put(
                        "url",
                        desktop.absolute(
                                number == 0 ? GalleryAddress.overview(story) : GalleryAddress.page(story, number)))
                .put("inLanguage", print.card().placed().language().tag())
                .put("datePublished", desktop.times().full(print.card().first()).machine())
                .put(
                        "dateModified",
                        desktop.times().full(print.card().updated()).machine());
        gallery.putObject("isPartOf").put("@type", "NewsArticle").put("url", desktop.absolute(story));
        Publisher.brief(desktop, gallery.putObject("publisher"));
        ArrayNode images = gallery.putArray("image");
        List<PictureUse> shown = number == 0 ? uses : List.of(uses.get(number - 1));
        shown.forEach(use -> image(desktop, use, images));
        return SchemaOrg.written(gallery);
    }

    private static void image(Desktop desktop, PictureUse use, ArrayNode images) {
        PictureView picture = PictureViews.of(use, desktop.reading());
        if (picture == null) {
            return;
        }
        CutView.Largest largest = picture.whole().largest();
        PictureFacts facts = desktop.reading().facts(use.picture());
        ObjectNode image = images.addObject()
                .put("@type", "ImageObject")
                .put("contentUrl", desktop.absolute(largest.href()))
                .put("width", largest.width())
                .put("height", largest.height());
        put(image, "caption", use.caption().isEmpty() ? use.alt() : use.caption());
        put(image, "creditText", use.credit().isEmpty() ? facts.rights().credit() : use.credit());
        put(image, "copyrightNotice", facts.rights().copyright());
        put(image, "digitalSourceType", facts.origin().digitalSourceType());
        ArrayNode creators = image.arrayNode();
        facts.rights()
                .creators()
                .forEach(name -> creators.addObject().put("@type", "Person").put("name", name));
        if (!creators.isEmpty()) {
            image.set("creator", creators);
        }
    }

    private static void put(ObjectNode image, String property, String text) {
        if (!text.isEmpty()) {
            image.put(property, text);
        }
    }
}
