package press.broadsheet.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;
import press.broadsheet.video.file.VideoFile;

/** Looks at films as the library does, without keeping them. */
final class Screening {

    private Screening() {}

    static VideoFile of(byte[] film) {
        try {
            Path file = Files.createTempFile("screening", "");
            Files.write(file, film);
            try (Bytes bytes = Bytes.of(file)) {
                return Kinds.inspect(bytes);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Why a film is refused, or "" when it is not. */
    static String refusal(byte[] film) {
        try {
            of(film);
            return "";
        } catch (UnreadableVideo unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}
