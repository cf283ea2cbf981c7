package press.broadsheet.video.file;

import java.time.Duration;
import java.util.List;

/**
 * What a film's file says of itself.
 *
 * @param type the media type, {@code video/mp4} or {@code video/webm}
 * @param width as it is looked at, in pixels: turned upright and with its pixels made square
 * @param sound true when it has any
 * @param notes what its sender should know, in plain words
 */
public record VideoFile(String type, int width, int height, Duration length, boolean sound, List<String> notes) {

    public static final String MP4 = "video/mp4";
    public static final String WEBM = "video/webm";

    private static final int NARROWEST = 16;
    private static final int WIDEST = 8_192;
    private static final Duration LONGEST = Duration.ofHours(24);

    /** @throws UnreadableVideo for a size or a length that no film has */
    public VideoFile {
        notes = List.copyOf(notes);
        if (Math.min(width, height) < NARROWEST || Math.max(width, height) > WIDEST) {
            throw new UnreadableVideo("the picture is %d x %d pixels; from %d to %d are taken each way"
                    .formatted(width, height, NARROWEST, WIDEST));
        }
        if (length.isZero() || length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new UnreadableVideo(
                    "the film says that it is %s seconds long; it must be longer than 0 and at most %d hours"
                            .formatted(length.toMillis() / 1_000.0, LONGEST.toHours()));
        }
    }
}
