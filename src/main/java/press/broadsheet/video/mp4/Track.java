package press.broadsheet.video.mp4;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;

/**
 * One track of a film.
 *
 * @param handler {@code vide} for moving pictures, {@code soun} for sound, or another
 * @param timescale how many of its units make a second
 */
record Track(Box box, long number, String handler, long timescale, Sample sample, int width, int height) {

    private static final Map<String, String> CODECS = Map.ofEntries(
            Map.entry("avc1", "H.264"),
            Map.entry("avc3", "H.264"),
            Map.entry("hvc1", "HEVC"),
            Map.entry("hev1", "HEVC"),
            Map.entry("av01", "AV1"),
            Map.entry("mp4a", "AAC"),
            Map.entry("Opus", "Opus"));

    /** Object types of ISO/IEC 14496-1 that are AAC. */
    private static final List<Integer> AAC = List.of(0x40, 0x66, 0x67, 0x68);

    private static final int SOUND_WORDS = 28;

    /** How the samples of a track are written. */
    record Sample(String type, Box box) {}

    static Track of(Box trak, Boxes boxes) {
        Bytes bytes = boxes.bytes();
        Box media = boxes.required(trak, "mdia");
        Box times = boxes.required(media, "mdhd");
        Box handler = boxes.required(media, "hdlr");
        Box head = boxes.required(trak, "tkhd");
        boolean wide = bytes.u8(head.from()) == 1;
        long timescale = bytes.u32(times.from() + (bytes.u8(times.from()) == 1 ? 20 : 12));
        String kind = bytes.text(handler.from() + 8, 4);
        long matrix = head.from() + (wide ? 52 : 40);
        int width = Math.toIntExact(bytes.u32(matrix + 36) >>> 16);
        int height = Math.toIntExact(bytes.u32(matrix + 40) >>> 16);
        boolean turned = bytes.i32(matrix) == 0 && bytes.i32(matrix + 16) == 0;
        return new Track(
                trak,
                bytes.u32(head.from() + (wide ? 20 : 12)),
                kind,
                timescale,
                sample(media, kind, boxes),
                turned ? height : width,
                turned ? width : height);
    }

    private static Sample sample(Box media, String kind, Boxes boxes) {
        Box information = boxes.required(media, "minf");
        Box table = boxes.required(information, "stbl");
        Box described = boxes.required(table, "stsd");
        Box entry = boxes.after(described, 8).stream()
                .findFirst()
                .orElseThrow(() -> new UnreadableVideo("a track (%s) does not say how it is written".formatted(kind)));
        return new Sample(entry.type(), entry);
    }

    boolean isMoving() {
        return handler.equals("vide");
    }

    boolean isSound() {
        return handler.equals("soun");
    }

    /** @throws UnreadableVideo when browsers cannot play what is in it */
    void check(Boxes boxes) {
        String type = sample.type();
        if (type.startsWith("enc")) {
            throw new UnreadableVideo("the film is encrypted");
        }
        boolean known = CODECS.containsKey(type) && isSound() == (type.equals("mp4a") || type.equals("Opus"));
        if (!known || (type.equals("mp4a") && !AAC.contains(objectType(boxes)))) {
            throw new UnreadableVideo(
                    isSound()
                            ? "the sound is written as %s; AAC and Opus are taken in MP4".formatted(type)
                            : "the pictures are written as %s; H.264, HEVC and AV1 are taken in MP4".formatted(type));
        }
        if (timescale == 0) {
            throw new UnreadableVideo("a track (%s) has a clock that stands still".formatted(handler));
        }
    }

    String codec() {
        return CODECS.getOrDefault(sample.type(), sample.type());
    }

    /** What an elementary stream is, -1 when it does not say (ISO/IEC 14496-1, 7.2.6). */
    private int objectType(Boxes boxes) {
        Optional<Box> stream = boxes.after(sample.box(), SOUND_WORDS).stream()
                .filter(box -> box.is("esds"))
                .findFirst();
        if (stream.isEmpty()) {
            return -1;
        }
        Bytes bytes = boxes.bytes();
        long place = stream.get().from() + 4;
        if (bytes.u8(place) != 0x03) {
            return -1;
        }
        place = afterLength(bytes, place + 1);
        int flags = bytes.u8(place + 2);
        place += 3 + ((flags & 0x80) == 0 ? 0 : 2) + ((flags & 0x20) == 0 ? 0 : 2);
        place += (flags & 0x40) == 0 ? 0 : 1 + bytes.u8(place);
        return bytes.u8(place) == 0x04 ? bytes.u8(afterLength(bytes, place + 1)) : -1;
    }

    private static long afterLength(Bytes bytes, long place) {
        long next = place;
        for (int count = 0; count < 3 && (bytes.u8(next) & 0x80) != 0; count++) {
            next++;
        }
        return next + 1;
    }
}
