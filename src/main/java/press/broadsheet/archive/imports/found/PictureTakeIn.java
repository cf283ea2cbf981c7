package press.broadsheet.archive.imports.found;

/** Takes pictures into the paper's library. Safe for use by many threads. */
public interface PictureTakeIn {

    /** A library that takes nothing. */
    PictureTakeIn NONE = (_, _) -> {
        throw new Unreadable("the paper has no picture library");
    };

    /**
     * Takes a picture in; one that is there already is only named.
     *
     * @param name the file's name, for people
     * @return the picture's number, 64 hex digits
     */
    String takeIn(byte[] bytes, String name) throws Unreadable;

    /** The bytes are no picture that the paper can show. */
    final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        public Unreadable(String reason) {
            super(reason);
        }
    }
}
