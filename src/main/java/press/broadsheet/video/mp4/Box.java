package press.broadsheet.video.mp4;

/**
 * A box of an MP4 file, by the places of its bytes in it.
 *
 * @param type four letters, such as {@code moov}
 * @param start where its head begins
 * @param from where what is in it begins
 * @param end the place after its last byte
 */
record Box(String type, long start, long from, long end) {

    long length() {
        return end - start;
    }

    boolean is(String other) {
        return type.equals(other);
    }
}
