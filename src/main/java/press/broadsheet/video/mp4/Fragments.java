package press.broadsheet.video.mp4;

import java.util.List;
import press.broadsheet.video.file.Bytes;

/** Counts how long a film in fragments is, which its head need not say (ISO/IEC 14496-12, 8.8). */
final class Fragments {

    private static final int DURATION_IN_HEAD = 0x08;
    private static final int DURATION_IN_RUN = 0x100;

    private final Boxes boxes;
    private final Track track;
    private final long usual;

    /** @param extension the box {@code mvex} of the film's head */
    Fragments(Boxes boxes, Box extension, Track track) {
        this.boxes = boxes;
        this.track = track;
        this.usual = boxes.in(extension).stream()
                .filter(box -> box.is("trex") && boxes.bytes().u32(box.from() + 4) == track.number())
                .map(box -> boxes.bytes().u32(box.from() + 12))
                .findFirst()
                .orElse(0L);
    }

    /** In units of the track. */
    long length(List<Box> ofFile) {
        long length = 0;
        for (Box moof : ofFile) {
            if (moof.is("moof")) {
                for (Box traf : boxes.in(moof)) {
                    length += traf.is("traf") ? ofTrack(boxes.in(traf)) : 0;
                }
            }
        }
        return length;
    }

    private long ofTrack(List<Box> parts) {
        Bytes bytes = boxes.bytes();
        long each = usual;
        for (Box head : parts) {
            if (head.is("tfhd")) {
                if (bytes.u32(head.from() + 4) != track.number()) {
                    return 0;
                }
                int flags = bytes.i32(head.from());
                long place = head.from() + 8 + ((flags & 1) == 0 ? 0 : 8) + ((flags & 2) == 0 ? 0 : 4);
                each = (flags & DURATION_IN_HEAD) == 0 ? each : bytes.u32(place);
            }
        }
        long length = 0;
        for (Box run : parts) {
            length += run.is("trun") ? ofRun(run, each) : 0;
        }
        return length;
    }

    private long ofRun(Box run, long each) {
        Bytes bytes = boxes.bytes();
        int flags = bytes.i32(run.from());
        long samples = bytes.u32(run.from() + 4);
        if ((flags & DURATION_IN_RUN) == 0) {
            return samples * each;
        }
        long step = 4L * Integer.bitCount(flags & 0xF00);
        long place = run.from() + 8 + ((flags & 1) == 0 ? 0 : 4) + ((flags & 4) == 0 ? 0 : 4);
        long length = 0;
        for (long sample = 0; sample < samples && place + step <= run.end(); sample++) {
            length += bytes.u32(place);
            place += step;
        }
        return length;
    }
}
