package press.broadsheet.picture.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file by ISO/IEC 15948: its chunks up to the last. */
final class PngFile {

    private static final int HEAD = 8;

    /** What a decoder needs. Compressed texts and profiles it would unpack whole, however large they say they are. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB");

    private PngFile() {}

    static Layout of(byte[] bytes) {
        List<Segment> chunks = new ArrayList<>();
        int at = HEAD;
        while (true) {
            if (at + 12 > bytes.length) {
                throw UnreadablePicture.brokenOff();
            }
            int length = Bytes.big32(bytes, at);
            if (length > bytes.length - at - 12) {
                throw UnreadablePicture.brokenOff();
            }
            Segment chunk = new Segment(Bytes.text(bytes, at + 4, 4), at + 8, length);
            if (chunks.isEmpty() && (!chunk.name().equals("IHDR") || length != 13)) {
                throw new UnreadablePicture("the picture is damaged: nothing says how large it is");
            }
            chunks.add(chunk);
            at += 12 + length;
            if (chunk.name().equals("IEND")) {
                Segment head = chunks.getFirst();
                return new Layout(Bytes.big32(bytes, head.from()), Bytes.big32(bytes, head.from() + 4), chunks, at);
            }
        }
    }

    /** Holds what a decoder needs against its sums; of what is beside the picture nobody knows who wrote it. */
    static void checkSums(byte[] bytes, Layout layout) {
        layout.segments().stream()
                .filter(chunk -> Character.isUpperCase(chunk.name().charAt(0)))
                .forEach(chunk -> checkSum(bytes, chunk));
    }

    private static void checkSum(byte[] bytes, Segment chunk) {
        CRC32 sum = new CRC32();
        sum.update(bytes, chunk.from() - 4, chunk.length() + 4);
        int at = chunk.from() + chunk.length();
        long kept = (long) Bytes.big16(bytes, at) << 16 | Bytes.big16(bytes, at + 2);
        if (sum.getValue() != kept) {
            throw new UnreadablePicture("the picture is damaged: its part %s at byte %,d has a wrong sum"
                    .formatted(chunk.name(), chunk.from()));
        }
    }

    /** The picture alone. */
    static byte[] bare(byte[] bytes, Layout layout) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length);
        bare.write(bytes, 0, HEAD);
        for (Segment chunk : layout.segments()) {
            if (NEEDED.contains(chunk.name())) {
                bare.write(bytes, chunk.from() - 8, chunk.length() + 12);
            }
        }
        return bare.toByteArray();
    }
}
