package press.broadsheet.page.view;

/**
 * A picture as a page shows it.
 *
 * @param src the address of a middling width
 * @param srcset the addresses of all widths, as the attribute of that name wants them
 * @param width of the original as it is looked at, in pixels
 * @param alt empty for a decorative picture
 */
public record PictureView(String src, String srcset, int width, int height, String alt, String caption, String credit) {

    /** How wide the widest is, which may be less than the original. */
    public int largestWidth() {
        String size = srcset.substring(srcset.lastIndexOf(' ') + 1);
        return size.matches("\\d+w") ? Integer.parseInt(size.substring(0, size.length() - 1)) : width;
    }

    public int largestHeight() {
        return Math.max(1, Math.round((float) height * largestWidth() / width));
    }

    /** The address of the widest. */
    public String largest() {
        String last = srcset.substring(srcset.lastIndexOf(',') + 1).strip();
        int space = last.indexOf(' ');
        return space < 0 ? src : last.substring(0, space);
    }
}
