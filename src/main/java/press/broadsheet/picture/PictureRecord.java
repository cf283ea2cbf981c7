package press.broadsheet.picture;

import java.time.Instant;
import press.broadsheet.story.PictureFacts;

/**
 * A picture in the library.
 *
 * @param number the SHA-256 of its original, 64 hex digits
 * @param size of the original when it stands upright
 * @param name of the file where it came from
 * @param revision of the facts, from 1
 */
public record PictureRecord(String number, Size size, String name, Instant takenIn, int revision, PictureFacts facts) {

    /** Pixels and bytes of an original, and its media type. */
    public record Size(String type, int width, int height, long bytes) {}
}
