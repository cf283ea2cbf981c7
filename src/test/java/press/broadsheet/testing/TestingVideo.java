package press.broadsheet.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Films that say of themselves what films say, box by box, and have noise for pictures. No player could show them. */
public final class TestingVideo {

    /** The length that these films say they have. */
    public static final int SECONDS = 24;

    private static final byte[] NONE = {};

    private TestingVideo() {}

    /** An MP4 of 640 x 360 with H.264 and AAC, its head in front; each seed has bytes of its own. */
    public static byte[] mp4(int seed) {
        return mp4(seed, 3_000);
    }

    /** The same with so many bytes of pictures. */
    public static byte[] mp4(int seed, int bytes) {
        byte[] type = box("ftyp", text("isom"), i32(512), text("isomavc1"));
        byte[] pictures = box("mdat", noise(seed, bytes));
        int from = type.length + head(0).length + 8;
        return join(type, head(from), pictures);
    }

    /** As a camera writes it: the head at the end. */
    public static byte[] headLast(int seed) {
        byte[] type = box("ftyp", text("isom"), i32(512), text("isomavc1"));
        byte[] pictures = box("mdat", noise(seed, 3_000));
        return join(type, pictures, head(type.length + 8));
    }

    /** The head of a film whose first chunk stands at a place. */
    public static byte[] head(int chunk) {
        return box(
                "moov",
                movieHead(SECONDS * 1_000),
                track(1, "vide", 640, 360, sample("avc1", NONE), chunk),
                track(2, "soun", 0, 0, sound(0x40), chunk + 500));
    }

    public static byte[] movieHead(long millis) {
        return box("mvhd", i32(0), i32(0), i32(0), i32(1_000), i32((int) millis), new byte[80]);
    }

    public static byte[] track(int number, String handler, int width, int height, byte[] sample, int chunk) {
        return box(
                "trak",
                trackHead(number, width, height, false),
                media(handler, box("stsd", i32(0), i32(1), sample), box("stco", i32(0), i32(1), i32(chunk))));
    }

    /** @param turned on its side, as a telephone films */
    public static byte[] trackHead(int number, int width, int height, boolean turned) {
        int one = 0x10000;
        byte[] matrix = turned
                ? join(i32(0), i32(one), i32(0), i32(-one), i32(0), i32(0), i32(0), i32(0), i32(0x40000000))
                : join(i32(one), i32(0), i32(0), i32(0), i32(one), i32(0), i32(0), i32(0), i32(0x40000000));
        return box(
                "tkhd",
                i32(7),
                i32(0),
                i32(0),
                i32(number),
                i32(0),
                i32(SECONDS * 1_000),
                new byte[16],
                matrix,
                i32(width << 16),
                i32(height << 16));
    }

    public static byte[] media(String handler, byte[]... tables) {
        return box(
                "mdia",
                box("mdhd", i32(0), i32(0), i32(0), i32(10_000), i32(SECONDS * 10_000), i32(0)),
                box("hdlr", i32(0), i32(0), text(handler), new byte[12], text("x\0")),
                box("minf", box("stbl", tables)));
    }

    /** How pictures are written. */
    public static byte[] sample(String codec, byte[] inside) {
        return box(codec, new byte[78], inside);
    }

    /** How sound is written, by the object type of ISO/IEC 14496-1. */
    public static byte[] sound(int objectType) {
        byte[] stream = {0x03, 0x19, 0, 1, 0, 0x04, 0x11, (byte) objectType, 0x15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return box("mp4a", new byte[28], box("esds", i32(0), stream));
    }

    /** A WebM of 640 x 360 with VP9 and Opus. */
    public static byte[] webm(int seed) {
        byte[] info = element(
                0x1549A966, element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}), element(0x4489, real(SECONDS * 1_000.0)));
        return webm("webm", info, tracks("V_VP9", "A_OPUS"), cluster(seed));
    }

    public static byte[] webm(String kind, byte[]... parts) {
        byte[] head = element(0x1A45DFA3, element(0x4282, text(kind)));
        return join(head, element(0x18538067, parts));
    }

    public static byte[] tracks(String moving, String sound) {
        byte[] size = element(0xE0, element(0xB0, new byte[] {2, (byte) 0x80}), element(0xBA, new byte[] {1, 0x68}));
        return element(
                0x1654AE6B,
                element(0xAE, element(0x83, new byte[] {1}), element(0x86, text(moving)), size),
                element(0xAE, element(0x83, new byte[] {2}), element(0x86, text(sound))));
    }

    public static byte[] cluster(int seed) {
        byte[] block = join(new byte[] {(byte) 0x81, 0x03, (byte) 0xE8, 0}, noise(seed, 500));
        return element(0x1F43B675, element(0xE7, new byte[] {0x55, (byte) 0xF0}), element(0xA3, block));
    }

    /** An element of EBML; its size is written in four bytes. */
    public static byte[] element(int id, byte[]... parts) {
        byte[] inside = join(parts);
        byte[] name = i32(id);
        int skip = Integer.numberOfLeadingZeros(id) / 8;
        byte[] bare = java.util.Arrays.copyOfRange(name, skip, 4);
        return join(bare, i32(0x10000000 | inside.length), inside);
    }

    public static byte[] box(String type, byte[]... parts) {
        byte[] inside = join(parts);
        return join(i32(inside.length + 8), text(type), inside);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] i32(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] real(double number) {
        return ByteBuffer.allocate(8).putDouble(number).array();
    }

    private static byte[] noise(int seed, int bytes) {
        byte[] noise = new byte[bytes];
        new Random(seed).nextBytes(noise);
        return noise;
    }
}
