package press.broadsheet.picture;

/** What became of the wish to change what the library knows of a picture. */
public sealed interface Revised {

    /** It is on disk, or was so already. */
    record Done(PictureRecord picture) implements Revised {}

    /** Somebody else changed it in between; nothing was written. */
    record Stale(int currentRevision) implements Revised {}

    /** There is no such picture. */
    record Missing() implements Revised {}
}
