package press.broadsheet.story;

import java.util.regex.Pattern;

/**
 * How good a reviewer found something: 0 to 5 stars, in halves.
 *
 * @param halves 0 to 10
 */
public record Rating(int halves) {

    public static final int MOST = 5;

    private static final Pattern SHAPE = Pattern.compile("[0-5](?:\\.[05]0*)?");

    public Rating {
        if (halves < 0 || halves > 2 * MOST) {
            throw new UnfitForPrint("rating", "a rating is 0 to 5 in halves, not " + halves / 2.0);
        }
    }

    /** Reads a rating as it is written: {@code 4}, {@code 4.5}. */
    public static Rating parse(String text) {
        String written = text.strip();
        if (!SHAPE.matcher(written).matches()) {
            throw new UnfitForPrint("rating", "a rating is 0 to 5 in halves, not \"" + Wording.clean(written) + "\"");
        }
        return new Rating((int) Math.round(Double.parseDouble(written) * 2));
    }

    /** How many stars. */
    public double stars() {
        return halves / 2.0;
    }

    /** The stars as a line of signs, always five wide but for a half: full ones, a half, empty ones. */
    public String signs() {
        boolean half = halves % 2 == 1;
        return "★".repeat(halves / 2) + (half ? "½" : "") + "☆".repeat(MOST - (halves + 1) / 2);
    }
}
