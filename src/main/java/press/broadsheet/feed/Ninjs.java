package press.broadsheet.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Gone;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Titles;
import press.broadsheet.story.VideoUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories as ninjs 3.0. Belongs to one reading. */
final class Ninjs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Reading reading;
    private final Addresses addresses;
    private final FullText text;
    private final Moments moments;

    Ninjs(Reading reading, Addresses addresses, Collection<Print> prints) {
        this.reading = reading;
        this.addresses = addresses;
        this.text = new FullText(reading, addresses, prints);
        this.moments = new Moments(addresses.masthead().zone());
    }

    /** A killed story: that it must not be used, and not a word of it. */
    static ObjectNode canceled(Gone gone, Addresses addresses) {
        return begin(addresses.name(gone.id(), gone.first()), "text")
                .put("pubStatus", "canceled")
                .put("language", gone.language().tag())
                .put("versionCreated", new Moments(addresses.masthead().zone()).iso(gone.at()));
    }

    private static ObjectNode begin(String uri, String type) {
        ObjectNode item = JSON.createObjectNode().put("uri", uri).put("type", type);
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.0")
                .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");
        return item;
    }

    ObjectNode usable(Print print) {
        Copy copy = print.copy();
        Title title = addresses.masthead().titleOf(copy.placing().home());
        ObjectNode item = begin(addresses.name(print.card().id(), print.card().first()), "text")
                .put("representationType", "full")
                .put("pubStatus", "usable")
                .put("version", Integer.toString(print.revision()))
                .put("firstCreated", moments.iso(print.card().first()))
                .put("versionCreated", moments.iso(print.card().updated()))
                .put("contentCreated", moments.iso(print.card().first()))
                .put("language", copy.placing().language().tag());
        item.putArray("altIds")
                .addObject()
                .put("role", "webAddress")
                .put("value", addresses.absolute(print.card().path()));
        titles(item, copy.titles());
        bodies(item, print);
        sourcing(item, copy.sourcing());
        subjects(item, copy.placing(), title);
        rights(item, print, title);
        pictures(item, copy);
        if (!print.corrections().isEmpty()) {
            item.put(
                    "edNote",
                    print.corrections().stream()
                            .map(correction -> moments.iso(correction.at()) + " " + correction.text())
                            .collect(Collectors.joining("\n")));
        }
        return item;
    }

    private static void titles(ObjectNode item, Titles titles) {
        ArrayNode headlines = item.putArray("headlines");
        headlines.addObject().put("role", "main").put("value", titles.headline().text());
        if (titles.kicker() != null) {
            headlines
                    .addObject()
                    .put("role", "kicker")
                    .put("value", titles.kicker().text());
        }
        if (titles.standfirst() != null) {
            item.putArray("descriptions")
                    .addObject()
                    .put("role", "standfirst")
                    .put("contentType", "text/plain")
                    .put("value", titles.standfirst().text());
        }
    }

    private void bodies(ObjectNode item, Print print) {
        String plain = print.copy().body().plainText();
        ArrayNode bodies = item.putArray("bodies");
        bodies.addObject()
                .put("role", "main")
                .put("contentType", "application/xhtml+xml")
                .put("value", text.xhtml(print));
        bodies.addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("charCount", plain.codePointCount(0, plain.length()))
                .put("wordCount", plain.isEmpty() ? 0 : GAP.splitAsStream(plain).count())
                .put("value", plain);
    }

    private static void sourcing(ObjectNode item, Sourcing sourcing) {
        if (sourcing.byline() != null) {
            item.put("by", sourcing.byline().text());
        }
        if (sourcing.dateline() != null) {
            item.put("located", sourcing.dateline().text());
        }
        if (sourcing.credit() != null) {
            item.putArray("infoSources")
                    .addObject()
                    .put("name", sourcing.credit().text());
        }
    }

    /** Tags do not say whether they name a person, a place or a topic, so that all of them are subjects. */
    private void subjects(ObjectNode item, Placing placing, Title title) {
        ArrayNode subjects = item.putArray("subjects");
        placing.sections().forEach(path -> subjects.addObject()
                .put(
                        "name",
                        addresses.masthead().section(path).map(Section::name).orElse(path.value()))
                .put("rel", "section")
                .put("uri", addresses.absolute("/" + path))
                .put("literal", path.value()));
        placing.tags().forEach(tag -> {
            ObjectNode subject = subjects.addObject().put("name", tag.name()).put("rel", "about");
            // A name without any letter or digit has no page.
            if (!AddressWords.of(tag.name()).isEmpty()) {
                subject.put("uri", addresses.absolute(Addresses.topic(title, tag.name())));
            }
        });
    }

    private void rights(ObjectNode item, Print print, Title title) {
        String company = title.identity().company();
        String holder = company.isEmpty() ? title.name() : company;
        int year = print.card().first().atZone(addresses.masthead().zone()).getYear();
        item.put("copyrightHolder", holder).put("copyrightNotice", "© " + year + " " + holder);
        reading.housePage(title.prefix(), "copyright").ifPresent(page -> item.putObject("rightsInfo")
                .put("linkedRights", addresses.absolute(Addresses.under(title) + page.name())));
    }

    private void pictures(ObjectNode item, Copy copy) {
        ArrayNode associations = JSON.createArrayNode();
        FeedPicture.of(copy.picture(), reading, addresses)
                .ifPresent(picture -> associations.add(picture(picture, "main")));
        List<FeedPicture> inside = copy.body().pictures().stream()
                .map(use -> FeedPicture.of(use, reading, addresses))
                .flatMap(Optional::stream)
                .toList();
        for (int index = 0; index < inside.size(); index++) {
            associations.add(picture(inside.get(index), "body-" + (index + 1)));
        }
        List<FeedFilm> films = copy.body().videos().stream()
                .map(use -> FeedFilm.of(use, reading, addresses))
                .flatMap(Optional::stream)
                .toList();
        for (int index = 0; index < films.size(); index++) {
            associations.add(film(films.get(index), "video-" + (index + 1)));
        }
        if (!associations.isEmpty()) {
            item.set("associations", associations);
        }
    }

    private static ObjectNode picture(FeedPicture picture, String name) {
        PictureUse use = picture.use();
        ObjectNode item = begin(Addresses.name(use.picture()), "picture").put("name", name);
        ArrayNode descriptions = JSON.createArrayNode();
        description(descriptions, "caption", use.caption());
        description(descriptions, "alt", use.alt());
        if (!descriptions.isEmpty()) {
            item.set("descriptions", descriptions);
        }
        if (!use.credit().isEmpty()) {
            item.put("by", use.credit());
        }
        ArrayNode renditions = item.putArray("renditions");
        picture.renditions().forEach(rendition -> renditions
                .addObject()
                .put("name", rendition.width() + "w")
                .put("href", rendition.href())
                .put("contentType", FeedPicture.TYPE)
                .put("width", rendition.width())
                .put("height", rendition.height()));
        return item;
    }

    private static ObjectNode film(FeedFilm film, String name) {
        VideoUse use = film.use();
        ObjectNode item = begin(Addresses.name(use.video()), "video").put("name", name);
        item.putArray("headlines").addObject().put("role", "main").put("value", use.title());
        ArrayNode descriptions = JSON.createArrayNode();
        description(descriptions, "caption", use.caption());
        if (!descriptions.isEmpty()) {
            item.set("descriptions", descriptions);
        }
        if (!use.credit().isEmpty()) {
            item.put("by", use.credit());
        }
        item.putArray("renditions")
                .addObject()
                .put("name", "main")
                .put("href", film.href())
                .put("contentType", film.type())
                .put("width", film.film().width())
                .put("height", film.film().height())
                .put("sizeInBytes", film.film().bytes())
                .put("duration", film.film().length().toMillis() / 1_000.0);
        return item;
    }

    private static void description(ArrayNode descriptions, String role, String value) {
        if (!value.isEmpty()) {
            descriptions
                    .addObject()
                    .put("role", role)
                    .put("contentType", "text/plain")
                    .put("value", value);
        }
    }
}
