package press.broadsheet.video.file;

/** A file that is no film the paper can show; the message says why, for the person who sent it. */
public final class UnreadableVideo extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableVideo(String message) {
        super(message);
    }
}
