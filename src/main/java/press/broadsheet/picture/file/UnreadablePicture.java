package press.broadsheet.picture.file;

/** A file that is no picture the paper can print; the message says why, for the person who sent it. */
public final class UnreadablePicture extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    public UnreadablePicture(String message) {
        this("", message);
    }

    UnreadablePicture(String field, String message) {
        super(message);
        this.field = field;
    }

    static UnreadablePicture brokenOff() {
        return new UnreadablePicture("the picture is damaged: the file breaks off");
    }

    /** The header that says otherwise than the file; empty when the file itself is at fault. */
    public String field() {
        return field;
    }
}
