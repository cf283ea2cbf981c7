package press.broadsheet.letter;

/** What became of an act on a letter. */
public sealed interface Handled {

    /** It was done, and is on disk. */
    record Done(Letter letter) implements Handled {}

    /** The letter is in a state in which this cannot be done; nothing was written. */
    record Refused(String reason) implements Handled {}

    /** There is no such letter. */
    record Missing() implements Handled {}
}
