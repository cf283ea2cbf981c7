package press.broadsheet.picture.file;

import java.util.ArrayList;
import java.util.List;

/** A JPEG file by ITU-T T.81, annex B: its segments up to the end of the picture. */
final class JpegFile {

    /** A progressive picture has a dozen scans; with thousands a small file keeps a decoder busy for minutes. */
    private static final int SCANS = 100;

    private static final String FRAMES = "C0 C1 C2 C3 C5 C6 C7 C9 CA CB CD CE CF";

    private final byte[] bytes;
    private final List<Segment> segments = new ArrayList<>();
    private int scans;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static Layout of(byte[] bytes) {
        JpegFile file = new JpegFile(bytes);
        int end = file.walk(2);
        Segment frame = file.segments.stream()
                .filter(segment -> FRAMES.contains(segment.name()) && segment.length() >= 6)
                .findFirst()
                .orElseThrow(() -> new UnreadablePicture("the picture is damaged: nothing says how large it is"));
        return new Layout(
                Bytes.big16(bytes, frame.from() + 3), Bytes.big16(bytes, frame.from() + 1), file.segments, end);
    }

    private int walk(int start) {
        int at = start;
        while (true) {
            if (at + 2 > bytes.length) {
                throw UnreadablePicture.brokenOff();
            }
            if (bytes[at] != (byte) 0xFF) {
                throw new UnreadablePicture("the picture is damaged at byte %,d".formatted(at));
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0xD9) {
                return at + 2;
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
                at += 2;
            } else {
                at = segment(marker, at + 2);
            }
        }
    }

    private int segment(int marker, int at) {
        int length = at + 2 > bytes.length ? 0 : Bytes.big16(bytes, at);
        if (length < 2 || at + length > bytes.length) {
            throw UnreadablePicture.brokenOff();
        }
        segments.add(new Segment("%02X".formatted(marker), at + 2, length - 2));
        if (marker != 0xDA) {
            return at + length;
        }
        if (++scans > SCANS) {
            throw new UnreadablePicture("the picture has more than %d scans".formatted(SCANS));
        }
        return endOfScan(at + length);
    }

    private int endOfScan(int start) {
        int at = start;
        while (at + 1 < bytes.length) {
            if (bytes[at] != (byte) 0xFF) {
                at++;
                continue;
            }
            int next = bytes[at + 1] & 0xFF;
            if (next == 0xFF) {
                at++;
            } else if (next == 0 || (next >= 0xD0 && next <= 0xD7)) {
                at += 2;
            } else {
                return at;
            }
        }
        throw UnreadablePicture.brokenOff();
    }

    /** JFIF 1.02: the header is 14 bytes and the thumbnail that it announces. A longer one hides a script's comment. */
    static void checkHeader(byte[] bytes, Layout layout) {
        for (Segment segment : layout.segments()) {
            if (segment.name().equals("E0") && segment.starts(bytes, "JFIF\0")) {
                int thumbnail = segment.length() < 14
                        ? 0
                        : 3 * (bytes[segment.from() + 12] & 0xFF) * (bytes[segment.from() + 13] & 0xFF);
                if (segment.length() != 14 + thumbnail) {
                    throw new UnreadablePicture("the picture's JFIF header holds what is no header");
                }
            }
        }
    }
}
