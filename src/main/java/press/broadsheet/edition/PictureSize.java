package press.broadsheet.edition;

import press.broadsheet.story.FocalPoint;

/**
 * A picture's original as it is looked at.
 *
 * @param width in pixels
 * @param height in pixels
 * @param type the media type, such as {@code image/jpeg}
 * @param focus what must not be cut off, where its use does not say otherwise
 * @param revision of what the library knows of it
 */
public record PictureSize(int width, int height, String type, FocalPoint focus, int revision) {}
