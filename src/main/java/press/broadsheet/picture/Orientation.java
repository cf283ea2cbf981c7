package press.broadsheet.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** How a camera was held, as EXIF 2.32 numbers it (tag 0x0112); the order is the order of the numbers, from 1. */
enum Orientation {
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

    /** Upright where the file does not say, or says what no camera does. */
    static Orientation of(byte[] bytes) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            int number = exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
        } catch (IOException | ImageProcessingException | MetadataException _) {
            return UPRIGHT;
        }
    }

    /** True when width and height change places. */
    boolean isTurned() {
        return xx == 0;
    }

    BufferedImage upright(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        double left = Math.min(0, xx * width) + Math.min(0, xy * height);
        double top = Math.min(0, yx * width) + Math.min(0, yy * height);
        AffineTransform place = new AffineTransform(xx, yx, xy, yy, -left, -top);
        return Decoding.drawn(image, isTurned() ? height : width, isTurned() ? width : height, place);
    }
}
