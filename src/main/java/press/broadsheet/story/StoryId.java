package press.broadsheet.story;

/** The number that a story keeps for life; it ends the story's address. */
public record StoryId(long value) implements Comparable<StoryId> {

    public StoryId {
        if (value <= 0) {
            throw new UnfitForPrint("id", "a story id is a positive number, not " + value);
        }
    }

    @Override
    public int compareTo(StoryId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
