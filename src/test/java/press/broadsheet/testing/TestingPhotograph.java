package press.broadsheet.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A JPEG file as agencies and cameras send them, made segment by segment: {@code photograph(40, 30).saying(xmp)}. */
public final class TestingPhotograph {

    private final byte[] bare;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private final ByteArrayOutputStream behind = new ByteArrayOutputStream();

    private TestingPhotograph(byte[] bare) {
        this.bare = bare;
    }

    /** The left half red, the right half blue, the upper half bright. */
    public static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, Color.RED.darker()));
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, Color.BLUE.darker()));
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        return image;
    }

    public static byte[] file(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static TestingPhotograph photograph(int width, int height) {
        return new TestingPhotograph(file(image(width, height), "jpg"));
    }

    /** With a segment behind the header. */
    public TestingPhotograph with(int marker, String name, byte[] content) {
        byte[] start = name.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + start.length + content.length;
        segments.write(0xFF);
        segments.write(marker);
        segments.write(length >> 8);
        segments.write(length);
        segments.writeBytes(start);
        segments.writeBytes(content);
        return this;
    }

    /** With XMP, of which the properties are given. */
    public TestingPhotograph saying(String properties) {
        return with(0xE1, "http://ns.adobe.com/xap/1.0/\0", packet(properties).getBytes(StandardCharsets.UTF_8));
    }

    /** A packet of XMP with these properties. */
    public static String packet(String properties) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
                 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
                 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
                 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">%s</rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(properties);
    }

    /** With IIM records, of the form {@code 105, "Headline"}, in a character set that the file does not name. */
    public TestingPhotograph noting(Charset charset, Object... records) {
        return withRecords(new byte[0], charset, records);
    }

    /** The same in a file that names UTF-8. */
    public TestingPhotograph notingInUnicode(Object... records) {
        byte[] named = {0x1C, 1, 90, 0, 3, 0x1B, '%', 'G'};
        return withRecords(named, StandardCharsets.UTF_8, records);
    }

    private TestingPhotograph withRecords(byte[] first, Charset charset, Object... records) {
        ByteArrayOutputStream iim = new ByteArrayOutputStream();
        iim.writeBytes(first);
        for (int index = 0; index < records.length; index += 2) {
            byte[] text = records[index + 1].toString().getBytes(charset);
            iim.write(0x1C);
            iim.write(2);
            iim.write((Integer) records[index]);
            iim.write(text.length >> 8);
            iim.write(text.length);
            iim.writeBytes(text);
        }
        ByteBuffer resource = ByteBuffer.allocate(12 + iim.size() + iim.size() % 2);
        resource.put("8BIM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0x0404)
                .putShort((short) 0);
        resource.putInt(iim.size()).put(iim.toByteArray());
        return with(0xED, "Photoshop 3.0\0", resource.array());
    }

    /** As a camera writes it: where it was, who owns it, its numbers, its maker's notes, how it was held. */
    public TestingPhotograph fromACamera(int orientation) {
        Map<Integer, Object> exposure = new TreeMap<>(Map.of(
                0x829A, new long[] {1, 250},
                0x9003, "2026:03:02 07:30:00",
                0x9011, "+09:00",
                0x927C, "MakerSecret-4711",
                0xA430, "Owner Ada Lund",
                0xA431, "BODY-4711",
                0xA435, "LENS-4711"));
        Map<Integer, Object> place = new TreeMap<>(
                Map.of(1, "N", 2, new long[] {37, 1, 33, 1, 59, 1}, 3, "E", 4, new long[] {126, 1, 58, 1, 40, 1}));
        Map<Integer, Object> first = new TreeMap<>(Map.of(
                0x010E, "A quay at dawn",
                0x010F, "Tern Optical",
                0x0110, "Tern 5",
                0x0112, (short) orientation,
                0x013B, "Ada Lund",
                0x8298, "(c) Ada Lund"));
        return with(0xE1, "Exif\0\0", tiff(first, exposure, place));
    }

    private static byte[] tiff(Map<Integer, Object> first, Map<Integer, Object> exposure, Map<Integer, Object> place) {
        first.put(0x8769, 0);
        first.put(0x8825, 0);
        int second = 8 + size(first);
        int third = second + size(exposure);
        first.put(0x8769, second);
        first.put(0x8825, third);
        ByteBuffer out = ByteBuffer.allocate(third + size(place));
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        directory(first, 8, out);
        directory(exposure, second, out);
        directory(place, third, out);
        return out.array();
    }

    private static int size(Map<Integer, Object> directory) {
        return 6
                + 12 * directory.size()
                + directory.values().stream()
                        .mapToInt(value -> value(value).length > 4 ? value(value).length + value(value).length % 2 : 0)
                        .sum();
    }

    private static byte[] value(Object value) {
        return switch (value) {
            case String text -> (text + "\0").getBytes(StandardCharsets.US_ASCII);
            case Short number -> ByteBuffer.allocate(2).putShort(number).array();
            case Integer number -> ByteBuffer.allocate(4).putInt(number).array();
            case long[] parts -> {
                ByteBuffer bytes = ByteBuffer.allocate(4 * parts.length);
                for (long part : parts) {
                    bytes.putInt((int) part);
                }
                yield bytes.array();
            }
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static void directory(Map<Integer, Object> directory, int from, ByteBuffer out) {
        int outside = from + 6 + 12 * directory.size();
        out.position(from);
        out.putShort((short) directory.size());
        for (Map.Entry<Integer, Object> entry : directory.entrySet()) {
            byte[] bytes = value(entry.getValue());
            int type =
                    switch (entry.getValue()) {
                        case String _ -> 2;
                        case Short _ -> 3;
                        case Integer _ -> 4;
                        default -> 5;
                    };
            int count = type == 2 ? bytes.length : type == 5 ? bytes.length / 8 : 1;
            out.putShort(entry.getKey().shortValue()).putShort((short) type).putInt(count);
            if (bytes.length > 4) {
                out.putInt(outside);
                out.put(outside, bytes);
                outside += bytes.length + bytes.length % 2;
            } else {
                out.put(java.util.Arrays.copyOf(bytes, 4));
            }
        }
        out.putInt(0);
    }

    /** With something behind the end of the picture. */
    public TestingPhotograph followedBy(byte[] bytes) {
        behind.writeBytes(bytes);
        return this;
    }

    public TestingPhotograph followedBy(String text) {
        return followedBy(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public byte[] bytes() {
        int header = 4 + ((bare[4] & 0xFF) << 8 | (bare[5] & 0xFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, header);
        out.writeBytes(segments.toByteArray());
        out.write(bare, header, bare.length - header);
        out.writeBytes(behind.toByteArray());
        return out.toByteArray();
    }
}
