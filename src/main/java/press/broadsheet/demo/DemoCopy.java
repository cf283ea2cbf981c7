package press.broadsheet.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.WebAddress;
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Library;

/** Makes copy of the demo's files. */
final class DemoCopy {

    private final DemoPictures pictures;
    private final DemoFilms films;
    private final Map<String, StoryId> filed;
    private final HtmlReader html = new HtmlReader();

    /** What the demo ships besides words. */
    record Shelves(DemoPictures pictures, DemoFilms films) {}

    /** @param filed the stories that can be pointed to, by the names of their files; may grow */
    DemoCopy(Shelves shelves, Map<String, StoryId> filed) {
        this.pictures = shelves.pictures();
        this.films = shelves.films();
        this.filed = filed;
    }

    Copy of(CopyFile file) {
        Language language = new Language(file.required("language"));
        return new Copy(
                titles(file),
                sourcing(file),
                new Placing(
                        language,
                        file.list("sections", ",").stream()
                                .map(SectionPath::new)
                                .toList(),
                        file.list("tags", ";").stream().map(Tag::new).toList()),
                lead(file, language),
                html.read(file.body(), new Shelf(language)).body());
    }

    private static Titles titles(CopyFile file) {
        String kicker = file.get("kicker");
        String standfirst = file.get("standfirst");
        return new Titles(
                new Headline(file.required("headline")),
                kicker == null ? null : new Kicker(kicker),
                standfirst == null ? null : new Standfirst(standfirst));
    }

    private static Sourcing sourcing(CopyFile file) {
        String dateline = file.get("dateline");
        String credit = file.get("credit");
        List<String> names = file.list("byline", ",");
        return new Sourcing(
                names.isEmpty() ? null : new Byline(names),
                dateline == null ? null : new Dateline(dateline),
                credit == null ? null : new Credit(credit));
    }

    private @Nullable PictureUse lead(CopyFile file, Language language) {
        String name = file.get("picture");
        return name == null
                ? null
                : pictures.use(name, orEmpty(file.get("picture-alt")), orEmpty(file.get("picture-caption")), language);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What the demo knows, for copy in one language. */
    private final class Shelf implements Library {
        private final Language language;

        Shelf(Language language) {
            this.language = language;
        }

        @Override
        public @Nullable PictureUse picture(String src, String alt, String caption, String credit) {
            return pictures.use(src, alt, caption, language);
        }

        @Override
        public @Nullable String film(String src) {
            return films.number(src);
        }

        @Override
        public @Nullable StoryId story(String name) {
            return filed.get(name);
        }

        @Override
        public @Nullable WebAddress link(String href) {
            return WebAddress.orNull(href);
        }
    }
}
