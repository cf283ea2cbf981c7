package press.broadsheet.picture.facts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import press.broadsheet.picture.file.Packets;
import press.broadsheet.story.PictureFacts;

/**
 * What is glued to the back of every form of a picture that goes out: whose it is, what it shows, what may be done with it.
 * Immutable as long as nobody writes into its bytes.
 */
public final class CaptionSlip {

    /** A JPEG segment holds 65,533 bytes, its name included. */
    private static final int SEGMENT = 65_000;

    private final byte[] xmp;
    private final byte[] iim;
    private final byte[] exif;

    private CaptionSlip(byte[] xmp, byte[] iim, byte[] exif) {
        this.xmp = xmp;
        this.iim = iim;
        this.exif = exif;
    }

    /**
     * What goes out with a picture.
     *
     * @param original what the file told when it came
     * @param facts what the library knows by now
     */
    public static CaptionSlip of(Packets original, PictureFacts facts) {
        Xmp kept = PublicXmp.of(Xmp.of(original.xmp()), facts);
        byte[] packet = PublicXmp.bytes(kept);
        if (packet.length > SEGMENT) {
            packet = PublicXmp.bytes(PublicXmp.of(Xmp.of((byte[]) null), facts));
        }
        return new CaptionSlip(
                fitting(packet),
                fitting(IimWriter.write(facts, kept)),
                fitting(ExifWriter.write(facts, Exif.of(original.exif()))));
    }

    private static byte[] fitting(byte[] packet) {
        return packet.length > SEGMENT ? new byte[0] : packet;
    }

    /** The same JPEG file with the slip behind its header. */
    public byte[] onJpeg(byte[] jpeg) {
        int header = 2;
        if ((jpeg[3] & 0xFF) == 0xE0) {
            header = 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + xmp.length + iim.length + exif.length);
        out.write(jpeg, 0, header);
        segment(0xE1, "Exif\0\0", exif, out);
        segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp, out);
        segment(0xED, "Photoshop 3.0\0", iim, out);
        out.write(jpeg, header, jpeg.length - header);
        return out.toByteArray();
    }

    private static void segment(int marker, String name, byte[] content, ByteArrayOutputStream out) {
        if (content.length == 0) {
            return;
        }
        int length = 2 + name.length() + content.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
    }

    /**
     * The same simple WebP file in the extended form, with the slip behind its picture.
     *
     * @param width of the picture in it
     */
    public byte[] onWebp(byte[] webp, int width, int height) {
        if (xmp.length == 0) {
            return webp;
        }
        int padding = xmp.length % 2;
        ByteBuffer out =
                ByteBuffer.allocate(webp.length + 18 + 8 + xmp.length + padding).order(ByteOrder.LITTLE_ENDIAN);
        out.put(word("RIFF")).putInt(out.capacity() - 8).put(word("WEBP"));
        // Of the flags the third from below says that there is XMP.
        out.put(word("VP8X")).putInt(10).putInt(4);
        put24(width - 1, out);
        put24(height - 1, out);
        out.put(webp, 12, webp.length - 12);
        out.put(word("XMP ")).putInt(xmp.length).put(xmp);
        return out.array();
    }

    private static void put24(int number, ByteBuffer out) {
        out.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
    }

    private static byte[] word(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
