package press.broadsheet.archive.imports.found;

/** Whether a picture's file goes on to its end: what says so stands at its beginning and hides that the rest is gone. */
final class PictureEnd {

    private static final int MARKER = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_CHUNK = 8;
    private static final int END_CHUNK = 0x49454E44;

    private final byte[] bytes;
    private int position;

    private PictureEnd(byte[] bytes) {
        this.bytes = bytes;
    }

    /** True for a JPEG or PNG that breaks off; of other files nothing is known. */
    static boolean isMissing(byte[] bytes) {
        PictureEnd end = new PictureEnd(bytes);
        if (end.octet(0) == MARKER && end.octet(1) == 0xD8) {
            return end.jpegBreaksOff();
        }
        return end.number(0) == 0x89504E47 && end.pngBreaksOff();
    }

    private boolean jpegBreaksOff() {
        position = 2;
        while (octet(position) == MARKER) {
            while (octet(position) == MARKER) {
                position++;
            }
            int marker = octet(position);
            position++;
            if (marker == END_OF_IMAGE) {
                return false;
            }
            if (!standsAlone(marker)) {
                position += Math.max(2, octet(position) << 8 | octet(position + 1));
            }
            if (marker == START_OF_SCAN) {
                passOverScan();
            }
        }
        return position >= bytes.length;
    }

    private void passOverScan() {
        while (position < bytes.length
                && !(octet(position) == MARKER && octet(position + 1) != 0 && !standsAlone(octet(position + 1)))) {
            position++;
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private boolean pngBreaksOff() {
        long chunk = FIRST_CHUNK;
        while (chunk + 12 <= bytes.length) {
            if (number((int) chunk + 4) == END_CHUNK) {
                return false;
            }
            chunk += 12 + Integer.toUnsignedLong(number((int) chunk));
        }
        return true;
    }

    private int octet(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    private int number(int at) {
        return octet(at) << 24 | octet(at + 1) << 16 | octet(at + 2) << 8 | octet(at + 3);
    }
}
