package press.broadsheet.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a file says of itself before it is decoded: its true type and size. At most {@value #BYTES} bytes and
 * {@value #PIXELS} pixels.
 *
 * @param width of the picture when it stands upright, in pixels
 */
record PictureFile(String type, int width, int height, Orientation orientation) {

    static final int BYTES = 60_000_000;
    static final long PIXELS = 100_000_000;

    private static final Map<String, String> TYPES =
            Map.of("jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif", "bmp", "image/bmp");

    /** @throws UnreadablePicture with the reason */
    static PictureFile inspect(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadablePicture("the file is empty");
        }
        if (bytes.length > BYTES) {
            throw new UnreadablePicture(
                    "the file has %,d bytes, at most %,d are allowed".formatted(bytes.length, BYTES));
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnreadablePicture("the file is no JPEG, PNG, GIF or BMP picture");
            }
            return inspect(readers.next(), stream, Orientation.of(bytes));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadablePicture("the picture is damaged: " + damaged.getMessage());
        }
    }

    private static PictureFile inspect(ImageReader reader, ImageInputStream stream, Orientation orientation)
            throws IOException {
        try {
            reader.setInput(stream, true, true);
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            String type = TYPES.get(format);
            if (type == null) {
                throw new UnreadablePicture("pictures of the kind " + format + " cannot be printed");
            }
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > PIXELS) {
                throw new UnreadablePicture(
                        "the picture has %,d pixels, at most %,d are allowed".formatted(pixels, PIXELS));
            }
            boolean turned = orientation.isTurned();
            int width = turned ? reader.getHeight(0) : reader.getWidth(0);
            int height = turned ? reader.getWidth(0) : reader.getHeight(0);
            return new PictureFile(type, width, height, orientation);
        } finally {
            reader.dispose();
        }
    }
}
