package press.broadsheet.video.webm;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.video.file.Blank;
import press.broadsheet.video.file.Bytes;

/** What a WebM says beside the film: its tags, where the place stands as well, and what is attached to it. */
public final class Remarks {

    private static final long TAGS = 0x1254C367L;
    private static final long ATTACHMENTS = 0x1941A469L;
    private static final long VOID = 0xEC;

    private Remarks() {}

    /** For a file that {@link WebmFile#inspect} took. */
    public static List<Blank> in(Bytes bytes) {
        Elements elements = new Elements(bytes);
        Element segment = elements.at(elements.at(0, bytes.size()).end(), bytes.size());
        List<Blank> blanks = new ArrayList<>();
        long place = segment.from();
        while (place < segment.end()) {
            Element one = elements.at(place, segment.end());
            if (one.open()) {
                // A cluster of a live recording does not say where it ends: look inside.
                place = one.from();
                continue;
            }
            if (one.id() == TAGS || one.id() == ATTACHMENTS) {
                blanks.add(blank(place, one));
            } else if (one.id() == VOID && !Blank.isEmpty(bytes, one.from(), one.end())) {
                blanks.add(new Blank(one.from(), new byte[0], one.from(), one.end()));
            }
            place = one.end();
        }
        return blanks;
    }

    /** As long as before: a void's own name is shorter, so the number that says its length is written longer (RFC 8794, 4). */
    private static Blank blank(long place, Element element) {
        int width = Math.min(8, Math.toIntExact(element.from() - place) - 1);
        long length = element.end() - place - 1 - width;
        byte[] head = new byte[1 + width];
        head[0] = (byte) VOID;
        for (int index = 0; index < width; index++) {
            head[width - index] = (byte) (length >>> (8 * index));
        }
        head[1] |= (byte) (1 << (8 - width));
        return new Blank(place, head, place + head.length, element.end());
    }
}
