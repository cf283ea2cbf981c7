package press.broadsheet.search;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import press.broadsheet.story.StoryId;

/**
 * A place between two pages of what was found, as it stands in addresses. Whoever goes on from it passes over nothing that
 * lies before, so that the last page costs what the first did.
 *
 * @param page the number of the page that it leads to, from 1; only shown, never counted with
 * @param asked when the first page was asked for; how old a story is, is measured from there on every page
 * @param score of the last story seen, as its bits
 * @param first when that story was first printed, in milliseconds
 */
public record Cursor(Direction direction, int page, Instant asked, int score, long first, StoryId story) {

    private static final Pattern SHAPE =
            Pattern.compile("([1-9]\\d{0,8})-(\\d{1,13})-([0-9a-f]{1,8})-(-?\\d{1,15})-([1-9]\\d{0,17})");

    /** Which way it leads. */
    public enum Direction {
        FURTHER,
        BACK
    }

    /** Reads a place as it stands in addresses; empty when it is none. */
    public static Optional<Cursor> parse(Direction direction, String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int score = Integer.parseUnsignedInt(shape.group(3), 16);
        if (!Float.isFinite(Float.intBitsToFloat(score))) {
            return Optional.empty();
        }
        return Optional.of(new Cursor(
                direction,
                Integer.parseInt(shape.group(1)),
                Instant.ofEpochMilli(Long.parseLong(shape.group(2))),
                score,
                Long.parseLong(shape.group(4)),
                new StoryId(Long.parseLong(shape.group(5)))));
    }

    /** The story as the engine finds it. */
    FieldDoc place(Order order) {
        // The numbers of the engine's own are never compared: the story's number decides before.
        float value = Float.intBitsToFloat(score);
        return order == Order.BEST
                ? new FieldDoc(Integer.MAX_VALUE, value, new Object[] {value, first, story.value()})
                : new FieldDoc(Integer.MAX_VALUE, value, new Object[] {first, story.value()});
    }

    static Cursor at(FieldDoc hit, Direction direction, int page, Instant asked) {
        int last = hit.fields.length - 1;
        float score = last == 2 ? (Float) hit.fields[0] : 0;
        return new Cursor(
                direction, page, asked, Float.floatToRawIntBits(score), (Long) hit.fields[last - 1], new StoryId((Long)
                        hit.fields[last]));
    }

    @Override
    public String toString() {
        return "%d-%d-%x-%d-%s".formatted(page, asked.toEpochMilli(), score, first, story);
    }
}
