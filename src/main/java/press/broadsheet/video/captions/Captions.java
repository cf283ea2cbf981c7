package press.broadsheet.video.captions;

import java.time.Duration;
import java.util.List;
import press.broadsheet.story.UnfitForPrint;

/**
 * The captions of a film in one language, as WebVTT (W3C): cues alone. Style sheets, regions and comments of the file are
 * not taken over, so that what readers get can hold nothing else.
 */
public final class Captions {

    /** The largest file, in bytes. */
    public static final int BYTES = 1_000_000;

    static final int CUES = 20_000;
    static final int LINE_LIMIT = 1_000;

    private final List<Cue> cues;

    Captions(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /**
     * Reads a file.
     *
     * @param film how long the film is: no caption begins after its end
     * @throws UnfitForPrint naming the line, such as {@code line 12}
     */
    public static Captions read(byte[] file, Duration film) {
        return new CaptionsReader(file, film).read();
    }

    /** The captions as they are served. */
    public String webVtt() {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            out.append('\n').append(time(cue.from())).append(" --> ").append(time(cue.to()));
            out.append(cue.settings().isEmpty() ? "" : " " + cue.settings()).append('\n');
            cue.lines().forEach(line -> out.append(line).append('\n'));
        }
        return out.toString();
    }

    /** What is said, in paragraphs that a line break parts, for those who read instead of listening. */
    public String words() {
        return Spoken.of(cues);
    }

    private static String time(long millis) {
        Duration at = Duration.ofMillis(millis);
        return "%02d:%02d:%02d.%03d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart());
    }
}
