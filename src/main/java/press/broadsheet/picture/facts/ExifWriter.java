package press.broadsheet.picture.facts;

import com.drew.lang.Rational;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.story.PictureFacts;

/**
 * Writes a TIFF structure with what a picture tells of itself and how it was exposed. It has no place, no serial number, no
 * owner of a camera, no maker's notes, no thumbnail and no orientation, since the picture stands upright.
 */
final class ExifWriter {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;
    private static final int POINTER = 0x8769;
    private static final int VERSION = 0x9000;
    private static final int HEADER = 8;

    /** A value of a directory; one of at most four bytes stands in the directory itself. */
    private record Value(int type, int count, byte[] bytes) {}

    private final Map<Integer, Value> first = new TreeMap<>();
    private final Map<Integer, Value> exposure = new TreeMap<>();

    private ExifWriter() {}

    /** Empty when there is nothing to say. */
    static byte[] write(PictureFacts facts, Exif original) {
        ExifWriter writer = new ExifWriter();
        text(Exif.DESCRIPTION, facts.telling().description(), writer.first);
        text(Exif.MAKE, original.text(Exif.MAKE), writer.first);
        text(Exif.MODEL, original.text(Exif.MODEL), writer.first);
        text(Exif.ARTIST, String.join("; ", facts.rights().creators()), writer.first);
        text(Exif.COPYRIGHT, facts.rights().copyright(), writer.first);
        writer.exposure(facts, original);
        return writer.first.isEmpty() ? new byte[0] : writer.bytes();
    }

    private void exposure(PictureFacts facts, Exif original) {
        String taken = facts.origin().taken();
        if (taken.matches(".{10}T\\d\\d:\\d\\d:\\d\\d.*")) {
            text(Exif.TAKEN, taken.substring(0, 19).replace('-', ':').replace('T', ' '), exposure);
            String zone = taken.substring(19).replaceFirst("\\.\\d+", "").replace("Z", "+00:00");
            text(Exif.TAKEN_OFFSET, zone, exposure);
        }
        for (int tag : new int[] {Exif.EXPOSURE_TIME, Exif.F_NUMBER, Exif.FOCAL_LENGTH}) {
            Rational number = original.number(tag);
            if (number != null) {
                rational(tag, number);
            }
        }
        Rational sensitivity = original.number(Exif.SENSITIVITY);
        if (sensitivity != null && sensitivity.intValue() > 0 && sensitivity.intValue() < 0xFFFF) {
            byte[] bytes = ByteBuffer.allocate(2)
                    .putShort((short) sensitivity.intValue())
                    .array();
            exposure.put(Exif.SENSITIVITY, new Value(SHORT, 1, bytes));
        }
        if (!exposure.isEmpty()) {
            byte[] version = "0232".getBytes(StandardCharsets.US_ASCII);
            exposure.put(VERSION, new Value(UNDEFINED, version.length, version));
            first.put(POINTER, new Value(LONG, 1, new byte[4]));
        }
    }

    private void rational(int tag, Rational number) {
        long above = number.getNumerator();
        long below = number.getDenominator();
        if (above >= 0 && above <= Integer.MAX_VALUE && below > 0 && below <= Integer.MAX_VALUE) {
            byte[] bytes = ByteBuffer.allocate(8)
                    .putInt((int) above)
                    .putInt((int) below)
                    .array();
            exposure.put(tag, new Value(RATIONAL, 1, bytes));
        }
    }

    private static void text(int tag, String text, Map<Integer, Value> directory) {
        if (!text.isEmpty()) {
            byte[] bytes = Exif.bytes(text);
            directory.put(tag, new Value(ASCII, bytes.length, bytes));
        }
    }

    private byte[] bytes() {
        int second = HEADER + size(first);
        if (first.containsKey(POINTER)) {
            byte[] pointer = ByteBuffer.allocate(4).putInt(second).array();
            first.put(POINTER, new Value(LONG, 1, pointer));
        }
        ByteBuffer out = ByteBuffer.allocate(second + (exposure.isEmpty() ? 0 : size(exposure)));
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(HEADER);
        directory(first, HEADER, out);
        if (!exposure.isEmpty()) {
            directory(exposure, second, out);
        }
        return out.array();
    }

    private static int size(Map<Integer, Value> directory) {
        int outside = directory.values().stream()
                .mapToInt(value -> value.bytes.length > 4 ? even(value.bytes.length) : 0)
                .sum();
        return 2 + 12 * directory.size() + 4 + outside;
    }

    private static int even(int length) {
        return length + length % 2;
    }

    private static void directory(Map<Integer, Value> directory, int from, ByteBuffer out) {
        int outside = from + 2 + 12 * directory.size() + 4;
        out.position(from);
        out.putShort((short) directory.size());
        for (Map.Entry<Integer, Value> entry : directory.entrySet()) {
            Value value = entry.getValue();
            out.putShort((short) (int) entry.getKey())
                    .putShort((short) value.type)
                    .putInt(value.count);
            if (value.bytes.length > 4) {
                out.putInt(outside);
                out.put(outside, value.bytes);
                outside += even(value.bytes.length);
            } else {
                out.put(java.util.Arrays.copyOf(value.bytes, 4));
            }
        }
        out.putInt(0);
    }
}
