package press.broadsheet.video.webm;

import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.UnreadableVideo;

/** Reads the elements of an EBML file one after the other. Belongs to one thread. */
final class Elements {

    /** The most elements that are looked at in a file. */
    static final int MOST = 2_000_000;

    private final Bytes bytes;
    private int seen;

    Elements(Bytes bytes) {
        this.bytes = bytes;
    }

    Bytes bytes() {
        return bytes;
    }

    /** The element that begins at a place and must end before another. */
    Element at(long place, long to) {
        seen++;
        if (seen > MOST) {
            throw new UnreadableVideo("the file has more than %,d elements".formatted(MOST));
        }
        int idLength = width(place, 4);
        long id = 0;
        for (int index = 0; index < idLength; index++) {
            id = id << 8 | bytes.u8(place + index);
        }
        long sized = place + idLength;
        int sizeLength = width(sized, 8);
        long size = bytes.u8(sized) & (0xFF >> sizeLength);
        boolean open = size == (0xFF >> sizeLength);
        for (int index = 1; index < sizeLength; index++) {
            int octet = bytes.u8(sized + index);
            open &= octet == 0xFF;
            size = size << 8 | octet;
        }
        long from = sized + sizeLength;
        if (from > to || (!open && size > to - from)) {
            throw new UnreadableVideo(
                    "the file breaks off or lies: its element %s at byte %,d says it has %,d bytes, %,d are left for it"
                            .formatted(
                                    Long.toHexString(id).toUpperCase(java.util.Locale.ROOT),
                                    place,
                                    size,
                                    Math.max(0, to - from)));
        }
        return new Element(id, from, open ? to : from + size, open);
    }

    private int width(long place, int most) {
        int first = bytes.u8(place);
        int width = Integer.numberOfLeadingZeros(first) - 23;
        if (first == 0 || width > most) {
            throw new UnreadableVideo("what stands at byte %,d of the file is no element".formatted(place));
        }
        return width;
    }

    long number(Element element) {
        if (element.length() > 8) {
            throw new UnreadableVideo("a number at byte %,d has %,d bytes".formatted(element.from(), element.length()));
        }
        long number = 0;
        for (long place = element.from(); place < element.end(); place++) {
            number = number << 8 | bytes.u8(place);
        }
        return number;
    }

    double real(Element element) {
        return switch ((int) element.length()) {
            case 4 -> Float.intBitsToFloat(bytes.i32(element.from()));
            case 8 -> Double.longBitsToDouble(bytes.i64(element.from()));
            default -> 0;
        };
    }

    String text(Element element) {
        return bytes.text(element.from(), (int) Math.min(64, element.length())).replace("\0", "");
    }
}
