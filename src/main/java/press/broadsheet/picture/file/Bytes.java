package press.broadsheet.picture.file;

import java.nio.charset.StandardCharsets;

/** Numbers and words in a file, at places that the caller has checked. */
final class Bytes {

    private Bytes() {}

    static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    /** As a file can have no more than 2^31 bytes, more than that is as good as without end. */
    static int big32(byte[] bytes, int at) {
        return capped((long) big16(bytes, at) << 16 | big16(bytes, at + 2));
    }

    static int little16(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | (bytes[at] & 0xFF);
    }

    static int little32(byte[] bytes, int at) {
        return capped((long) little16(bytes, at + 2) << 16 | little16(bytes, at));
    }

    private static int capped(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    static String text(byte[] bytes, int from, int length) {
        int end = Math.clamp((long) from + length, 0, bytes.length);
        return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    static boolean starts(byte[] bytes, int at, String word) {
        return text(bytes, at, word.length()).equals(word);
    }
}
