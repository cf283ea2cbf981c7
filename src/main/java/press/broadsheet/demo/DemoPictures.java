package press.broadsheet.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.story.PictureUse;

/** The demo's pictures in the library, each with the credit that its maker and its licence ask for. */
final class DemoPictures {

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> credits = new HashMap<>();

    static DemoPictures takeIn(DemoFiles files, PictureLibrary library, String actor) {
        DemoPictures pictures = new DemoPictures();
        files.text("pictures/credits.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(cells -> {
                    if (cells.length >= 2) {
                        pictures.credits.put(cells[0], cells[1]);
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
    PictureUse use(String name, String alt, String caption) {
        String number = numbers.get(name);
        return number == null ? null : new PictureUse(number, alt, caption, credits.getOrDefault(name, ""));
    }
}
