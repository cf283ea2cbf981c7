package press.broadsheet.video.webm;

/**
 * An element of an EBML file (RFC 8794), by the places of its bytes in it.
 *
 * @param from where what is in it begins
 * @param end the place after its last byte; that of its parent when it does not say
 * @param open true when it does not say where it ends
 */
record Element(long id, long from, long end, boolean open) {

    long length() {
        return end - from;
    }
}
