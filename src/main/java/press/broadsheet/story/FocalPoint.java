package press.broadsheet.story;

/**
 * The point of a picture that no crop may lose, in whole percents of the upright picture.
 *
 * @param x from the left edge, 0 to 100
 * @param y from the upper edge, 0 to 100
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint MIDDLE = new FocalPoint(50, 50);

    public FocalPoint {
        check("x", x);
        check("y", y);
    }

    private static void check(String field, int percent) {
        if (percent < 0 || percent > 100) {
            throw new UnfitForPrint(field, "%s is a whole number from 0 to 100, not %d".formatted(field, percent));
        }
    }

    @Override
    public String toString() {
        return x + "-" + y;
    }
}
