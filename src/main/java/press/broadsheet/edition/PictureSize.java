package press.broadsheet.edition;

/**
 * Width and height of a picture's original in pixels, as it is looked at.
 *
 * @param type the media type, such as {@code image/jpeg}
 */
public record PictureSize(int width, int height, String type) {}
