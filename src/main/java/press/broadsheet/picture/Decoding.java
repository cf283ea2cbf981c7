package press.broadsheet.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import press.broadsheet.picture.file.Orientation;
import press.broadsheet.picture.file.PictureFile;
import press.broadsheet.picture.file.UnreadablePicture;

/**
 * Pictures as pixels, upright, and no larger than they are needed: of a large one only every second, third, … point is
 * taken, so that what a picture costs in memory depends on what is made of it.
 */
final class Decoding {

    /** At most so many points of a picture are in memory, 48 MB of the widest kind. */
    private static final long MOST = 6_000_000;

    private Decoding() {}

    /**
     * The picture, at least twice as wide as asked unless its original is not.
     *
     * @throws UnreadablePicture when the file breaks off or is damaged
     */
    static BufferedImage decode(byte[] bytes, PictureFile file, int width) {
        // Its kind is known, so that no reader is asked that guesses.
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(file.kind().name());
        ImageReader reader = readers.next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bare(bytes)))) {
            return upright(opaque(read(reader, stream, file, width)), file.orientation());
        } catch (UnreadablePicture unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadablePicture("the picture is damaged: " + damaged.getMessage());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream stream, PictureFile file, int width)
            throws IOException {
        // Not ignoring metadata: some readers find the colours there.
        reader.setInput(stream, true, false);
        AtomicBoolean brokenOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((_, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature")) {
                brokenOff.set(true);
            }
        });
        int step = step(file, width);
        ImageReadParam wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, wanted);
        if (brokenOff.get()) {
            throw new UnreadablePicture("the picture is damaged: the file breaks off");
        }
        return image;
    }

    private static int step(PictureFile file, int width) {
        int wanted = Math.max(1, file.width() / Math.max(1, 2 * width));
        double pixels = (double) file.width() * file.height();
        int affordable = (int) Math.ceil(Math.sqrt(pixels / MOST));
        int least = Math.min(file.width(), file.height());
        return Math.max(1, Math.min(Math.max(wanted, affordable), least));
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation.isTurned();
        return drawn(image, turned ? height : width, turned ? width : height, orientation.upright(width, height));
    }

    /** What shows through is white, as paper is: JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        return drawn(image, image.getWidth(), image.getHeight(), new AffineTransform());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform place) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = drawn.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.drawImage(image, place, null);
        drawing.dispose();
        return drawn;
    }
}
