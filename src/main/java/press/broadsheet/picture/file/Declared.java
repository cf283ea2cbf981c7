package press.broadsheet.picture.file;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says a file is.
 *
 * @param name the file's, where it came from
 * @param type the media type it was sent as, or null
 */
public record Declared(String name, @Nullable String type) {

    /** What scripts say that were told nothing. */
    private static final Set<String> NOTHING =
            Set.of("", "application/octet-stream", "application/x-www-form-urlencoded", "image/*");

    /** @throws UnreadablePicture when the file is something else */
    public void check(Kind kind) {
        String sent = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!NOTHING.contains(sent) && !kind.isSentAs(sent)) {
            throw new UnreadablePicture(
                    "Content-Type", "Content-Type says %s, but the file is %s".formatted(sent, kind.mediaType()));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        if (Kind.isEnding(ending) && !kind.endsIn(ending)) {
            throw new UnreadablePicture(
                    "X-File-Name",
                    "by its name the file is of the kind .%s, but it is %s".formatted(ending, kind.mediaType()));
        }
    }
}
