package press.broadsheet.picture.file;

import java.util.List;

/**
 * How a file is laid out.
 *
 * @param width as the pixels lie in the file
 * @param end of the picture; what stands behind it belongs to something else
 */
record Layout(int width, int height, List<Segment> segments, int end) {
    Layout {
        segments = List.copyOf(segments);
    }
}
