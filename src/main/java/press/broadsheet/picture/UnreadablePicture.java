package press.broadsheet.picture;

/** A file that is no picture the paper can print; the message says why, for the person who sent it. */
public final class UnreadablePicture extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadablePicture(String message) {
        super(message);
    }
}
