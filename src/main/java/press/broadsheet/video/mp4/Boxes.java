package press.broadsheet.video.mp4;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;

/**
 * Finds boxes one level at a time (ISO/IEC 14496-12, 4.2). What a box says of its length is believed only as far as
 * there are bytes, and only so many boxes are looked at in one file, however they are nested. Belongs to one thread.
 */
final class Boxes {

    /** The most boxes that are looked at in a file; a film of a day in fragments of two seconds has fewer. */
    static final int MOST = 400_000;

    private static final Pattern TYPE = Pattern.compile("[ -~\\xA9]{4}");

    private final Bytes bytes;
    private int seen;

    Boxes(Bytes bytes) {
        this.bytes = bytes;
    }

    Bytes bytes() {
        return bytes;
    }

    List<Box> ofFile() {
        return between(0, bytes.size(), "the file");
    }

    List<Box> in(Box parent) {
        return between(parent.from(), parent.end(), "the box " + parent.type());
    }

    /** The boxes in one whose own words, of a fixed length, come first. */
    List<Box> after(Box parent, int words) {
        if (parent.end() - parent.from() < words) {
            throw new UnreadableVideo("the box %s at byte %,d is too short".formatted(parent.type(), parent.start()));
        }
        return between(parent.from() + words, parent.end(), "the box " + parent.type());
    }

    Optional<Box> first(Box parent, String type) {
        return in(parent).stream().filter(box -> box.is(type)).findFirst();
    }

    Box required(Box parent, String type) {
        return first(parent, type)
                .orElseThrow(() -> new UnreadableVideo(
                        "the box %s at byte %,d has no %s in it".formatted(parent.type(), parent.start(), type)));
    }

    private List<Box> between(long from, long to, String whose) {
        List<Box> boxes = new ArrayList<>();
        long place = from;
        // Four zero bytes may end a box of QuickTime's making.
        while (to - place >= 8) {
            Box box = at(place, to, whose);
            boxes.add(box);
            place = box.end();
        }
        if (place != to && (to - place != 4 || whose.equals("the file") || bytes.u32(place) != 0)) {
            throw new UnreadableVideo("%,d bytes at the end of %s are no box".formatted(to - place, whose));
        }
        return boxes;
    }

    private Box at(long place, long to, String whose) {
        seen++;
        if (seen > MOST) {
            throw new UnreadableVideo("the file has more than %,d boxes".formatted(MOST));
        }
        String type = bytes.text(place + 4, 4);
        if (!TYPE.matcher(type).matches()) {
            throw new UnreadableVideo("what stands at byte %,d of the file is no box".formatted(place));
        }
        long length = bytes.u32(place);
        int head = 8;
        if (length == 1 && to - place >= 16) {
            length = bytes.i64(place + 8);
            head = 16;
        } else if (length == 0 && to == bytes.size()) {
            length = to - place;
        }
        if (length < head || length > to - place) {
            throw new UnreadableVideo(
                    "the file breaks off or lies: its box %s at byte %,d says it has %s bytes, %s has %,d left for it"
                            .formatted(type, place, Long.toUnsignedString(length), whose, to - place));
        }
        return new Box(type, place, place + head, place + length);
    }
}
