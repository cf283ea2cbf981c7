package press.broadsheet.picture.file;

import java.util.ArrayList;
import java.util.List;

/** A GIF file by its specification 89a: its blocks up to the trailer. */
final class GifFile {

    private final byte[] bytes;
    private final List<Segment> comments = new ArrayList<>();
    private int width;
    private int height;

    private GifFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static Layout of(byte[] bytes) {
        GifFile file = new GifFile(bytes);
        int end = file.walk();
        if (file.width == 0) {
            throw new UnreadablePicture("the picture is damaged: there is nothing to see in it");
        }
        return new Layout(file.width, file.height, file.comments, end);
    }

    private int walk() {
        int at = 13 + table(10);
        while (true) {
            int block = at(at);
            if (block == 0x3B) {
                return at + 1;
            } else if (block == 0x21) {
                int end = endOfParts(at + 2);
                if (at(at + 1) == 0xFE) {
                    comments.add(new Segment("comment", at + 2, end - at - 2));
                }
                at = end;
            } else if (block == 0x2C) {
                measure(at);
                at = endOfParts(at + 11 + table(at + 9));
            } else {
                throw new UnreadablePicture("the picture is damaged at byte %,d".formatted(at));
            }
        }
    }

    /** Of a moving picture the first is shown. */
    private void measure(int at) {
        at(at + 9);
        if (width == 0) {
            width = Bytes.little16(bytes, at + 5);
            height = Bytes.little16(bytes, at + 7);
        }
    }

    /** How many bytes the colours take that the flags at a place announce. */
    private int table(int flags) {
        int packed = at(flags);
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    private int endOfParts(int start) {
        int at = start;
        while (at(at) != 0) {
            at += 1 + at(at);
        }
        return at + 1;
    }

    private int at(int place) {
        if (place >= bytes.length) {
            throw UnreadablePicture.brokenOff();
        }
        return bytes[place] & 0xFF;
    }
}
