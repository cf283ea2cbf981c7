package press.broadsheet.demo;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.Paper;
import press.broadsheet.story.Language;
import press.broadsheet.video.file.Declared;

/** The demo's films in the library, with the captions that stand beside them. */
final class DemoFilms {

    private static final String ENDING = ".mp4";

    private final Map<String, String> numbers = new HashMap<>();

    static DemoFilms takeIn(DemoFiles files, Paper paper, String actor) {
        DemoFilms films = new DemoFilms();
        for (String path : files.under("films", ENDING)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String number = paper.videos()
                    .takeIn(new ByteArrayInputStream(files.bytes(path)), new Declared(name, null), actor)
                    .video();
            films.numbers.put(name, number);
            for (String captions : files.under("films", ".vtt")) {
                // name.en.vtt
                String start = path.replace(ENDING, ".");
                if (captions.startsWith(start)) {
                    Language language = new Language(captions.substring(start.length(), captions.length() - 4));
                    paper.videoWords().caption(number, language, files.bytes(captions), actor);
                }
            }
        }
        return films;
    }

    /** The number of a film, or null when the demo does not ship it. */
    @Nullable
    String number(String name) {
        return numbers.get(name);
    }
}
