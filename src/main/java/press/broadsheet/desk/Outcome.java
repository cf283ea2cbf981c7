package press.broadsheet.desk;

/** What became of an act. */
public sealed interface Outcome {

    /** It was done, and is on disk. */
    record Done(DeskStory story) implements Outcome {}

    /** Somebody else saved in between; nothing was written. */
    record Stale(int currentRevision) implements Outcome {}

    /** The story is in a state in which this cannot be done; nothing was written. */
    record Refused(String reason) implements Outcome {}

    /** There is no such story. */
    record Missing() implements Outcome {}
}
