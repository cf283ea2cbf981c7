package press.broadsheet.edition;

import java.time.Duration;
import java.util.List;
import press.broadsheet.story.Language;

/**
 * A film of the paper's own.
 *
 * @param video its number in the library
 * @param type the media type, such as {@code video/mp4}
 * @param width in pixels, as it is looked at
 * @param bytes how large its file is
 * @param captions the languages in which it has captions
 */
public record Film(
        String video, String type, int width, int height, Duration length, long bytes, List<Language> captions) {

    public Film {
        captions = List.copyOf(captions);
    }

    /** The path of its file while a story in print shows it. */
    public String path() {
        return "/videos/" + video + (type.equals("video/webm") ? ".webm" : ".mp4");
    }

    /** The path of its captions in a language. */
    public String captionsPath(Language language) {
        return "/videos/" + video + "." + language.tag() + ".vtt";
    }

    /** Its length in whole seconds, never 0. */
    public long seconds() {
        return Math.max(1, Math.round(length.toMillis() / 1_000.0));
    }

    /** What is said in a film, in paragraphs. */
    public record Transcript(Language language, List<String> paragraphs) {

        public Transcript {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
