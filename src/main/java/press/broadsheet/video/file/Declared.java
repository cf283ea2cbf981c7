package press.broadsheet.video.file;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says a film's file is.
 *
 * @param name the file's, where it came from
 * @param type the media type it was sent as, or null
 */
public record Declared(String name, @Nullable String type) {

    private static final Map<String, String> ENDINGS =
            Map.of("mp4", VideoFile.MP4, "m4v", VideoFile.MP4, "webm", VideoFile.WEBM);

    private static final Map<String, String> TYPES = Map.of(
            VideoFile.MP4,
            VideoFile.MP4,
            "video/x-m4v",
            VideoFile.MP4,
            "application/mp4",
            VideoFile.MP4,
            VideoFile.WEBM,
            VideoFile.WEBM);

    /** @throws UnreadableVideo when the file is another one of those that are known here */
    public void check(VideoFile file) {
        String sent = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean lies = (sent.startsWith("video/") || TYPES.containsKey(sent))
                && !sent.equals("video/*")
                && !file.type().equals(TYPES.get(sent));
        if (lies) {
            throw new UnreadableVideo("Content-Type says %s, but the file is %s".formatted(sent, file.type()));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        String known = ENDINGS.get(ending);
        if (known != null && !known.equals(file.type())) {
            throw new UnreadableVideo(
                    "by its name the file is of the kind .%s, but it is %s".formatted(ending, file.type()));
        }
    }
}
