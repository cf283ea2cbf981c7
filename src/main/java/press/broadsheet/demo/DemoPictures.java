package press.broadsheet.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;

/** The demo's pictures in the library, each with the credit that its maker and its licence ask for. */
final class DemoPictures {

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Credits> credits = new HashMap<>();

    /** A credit in the languages of the demo's titles. */
    private record Credits(String english, String korean) {

        static final Credits NONE = new Credits("", "");

        String in(Language language) {
            return language.equals(Language.KOREAN) ? korean : english;
        }
    }

    static DemoPictures takeIn(DemoFiles files, PictureLibrary library, String actor) {
        DemoPictures pictures = new DemoPictures();
        files.text("pictures/credits.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> {
                    // the picture, its credit, its licence, its credit in Korean
                    if (cells.length == 4) {
                        pictures.credits.put(cells[0], new Credits(cells[1], cells[3]));
                    }
                });
        for (String path : files.under("pictures", ".jpg")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            pictures.numbers.put(name, library.takeIn(files.bytes(path), name, actor));
        }
        return pictures;
    }

    /** A picture in its place, or null when the demo does not ship it. */
    @Nullable
    PictureUse use(String name, String alt, String caption, Language language) {
        String number = numbers.get(name);
        String credit = credits.getOrDefault(name, Credits.NONE).in(language);
        return number == null ? null : new PictureUse(number, alt, caption, credit);
    }
}
