package press.broadsheet.picture.file;

import java.util.Arrays;

/**
 * A part of a file under a name of its own: a segment of a JPEG, a chunk of a PNG.
 *
 * @param name of a PNG chunk as it stands there; of a JPEG segment the number of its marker in hex, such as {@code E1}
 * @param from where its content begins
 */
public record Segment(String name, int from, int length) {

    byte[] content(byte[] file) {
        return Arrays.copyOfRange(file, from, from + length);
    }

    boolean starts(byte[] file, String word) {
        return length >= word.length() && Bytes.starts(file, from, word);
    }
}
