package press.broadsheet.picture.file;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** How a camera was held, as EXIF 2.32 numbers it (tag 0x0112); the order is the order of the numbers, from 1. */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_ON_ITS_LEFT(0, 1, 1, 0),
    ON_ITS_LEFT(0, 1, -1, 0),
    MIRRORED_ON_ITS_RIGHT(0, -1, -1, 0),
    ON_ITS_RIGHT(0, -1, 1, 0);

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    /** The parts of the matrix that turns the picture upright; where it is moved to follows from its size. */
    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /**
     * Upright where the file does not say, or says what no camera does.
     *
     * @param exif a TIFF structure, or null
     */
    static Orientation of(byte @Nullable [] exif) {
        if (exif == null) {
            return UPRIGHT;
        }
        try {
            Metadata metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
            ExifIFD0Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer number = first == null ? null : first.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number != null && number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
        } catch (RuntimeException _) {
            return UPRIGHT;
        }
    }

    /** True when width and height change places. */
    public boolean isTurned() {
        return xx == 0;
    }

    /** The matrix that turns an image of that size upright, with its corner where it belongs. */
    public AffineTransform upright(int width, int height) {
        double left = Math.min(0, xx * width) + Math.min(0, xy * height);
        double top = Math.min(0, yx * width) + Math.min(0, yy * height);
        return new AffineTransform(xx, yx, xy, yy, -left, -top);
    }
}
