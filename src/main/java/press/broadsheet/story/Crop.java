package press.broadsheet.story;

/**
 * A rectangle inside an upright picture, in its pixels; never outside it, at least one pixel each way.
 *
 * @param x of its left edge
 * @param y of its upper edge
 */
public record Crop(int x, int y, int width, int height) {

    /** All of a picture. */
    public static Crop whole(int width, int height) {
        return new Crop(0, 0, width, height);
    }

    /** The largest rectangle of a shape, as far around the focal point as the edges let it be. */
    public static Crop of(CropShape shape, int width, int height, FocalPoint focus) {
        boolean asHigh = (long) height * shape.across() <= (long) width * shape.down();
        int across = asHigh ? rounded((double) height * shape.across() / shape.down(), width) : width;
        int down = asHigh ? height : rounded((double) width * shape.down() / shape.across(), height);
        return new Crop(offset(width, across, focus.x()), offset(height, down, focus.y()), across, down);
    }

    private static int rounded(double length, int most) {
        return Math.clamp(Math.round(length), 1, most);
    }

    private static int offset(int length, int part, int percent) {
        return Math.clamp(Math.round(length * percent / 100.0 - part / 2.0), 0, length - part);
    }

    /** How high the crop is when it is that wide, in pixels. */
    public int heightAt(int newWidth) {
        return Math.max(1, Math.toIntExact(Math.round((double) height * newWidth / width)));
    }
}
