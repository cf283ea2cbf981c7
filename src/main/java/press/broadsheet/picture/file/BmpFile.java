package press.broadsheet.picture.file;

import java.util.List;

/** A BMP file as Windows writes them, with a header of 40 bytes or more. */
final class BmpFile {

    private static final int HEADER = 54;

    private BmpFile() {}

    static Layout of(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw UnreadablePicture.brokenOff();
        }
        int width = Bytes.little32(bytes, 18);
        // A picture that is written from the top has a negative height.
        int signed = (Bytes.little16(bytes, 24) << 16) | Bytes.little16(bytes, 22);
        int height = Math.abs(signed);
        if (Bytes.little32(bytes, 14) < 40 || width < 1 || height < 1) {
            throw new UnreadablePicture("the picture is damaged: nothing says how large it is");
        }
        long end = end(bytes, width, height);
        if (end > bytes.length) {
            throw UnreadablePicture.brokenOff();
        }
        return new Layout(width, height, List.of(), (int) end);
    }

    private static long end(byte[] bytes, int width, int height) {
        int packed = Bytes.little32(bytes, 30);
        if (packed == 1 || packed == 2) {
            return Bytes.little32(bytes, 2);
        }
        long bits = Bytes.little16(bytes, 28);
        return Bytes.little32(bytes, 10) + (width * bits + 31) / 32 * 4 * height;
    }
}
