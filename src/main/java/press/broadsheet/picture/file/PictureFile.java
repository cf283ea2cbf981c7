package press.broadsheet.picture.file;

import java.util.Arrays;

/**
 * What a file says of itself before it is decoded: its true kind, its size, where it ends. At most {@value #BYTES} bytes and
 * {@value #PIXELS} pixels.
 *
 * @param width of the picture when it stands upright, in pixels
 */
public record PictureFile(Kind kind, int width, int height, Orientation orientation, Packets packets, Layout layout) {

    public static final int BYTES = 60_000_000;
    public static final long PIXELS = 100_000_000;

    /** The longest side that a JPEG can be written with. */
    private static final int LONGEST = 65_500;

    /**
     * Looks at a file that somebody sends.
     *
     * @throws UnreadablePicture with the reason; also when there is anything in it or behind it that is no picture
     */
    public static PictureFile inspect(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadablePicture("the file is empty");
        }
        if (bytes.length > BYTES) {
            throw new UnreadablePicture(
                    "the file has %,d bytes, at most %,d are allowed".formatted(bytes.length, BYTES));
        }
        PictureFile file = read(bytes);
        switch (file.kind) {
            case JPEG -> JpegFile.checkHeader(bytes, file.layout);
            case PNG -> PngFile.checkSums(bytes, file.layout);
            case GIF, BMP -> {}
        }
        Trailer.check(bytes, file.kind, file.layout);
        Stowaways.check(bytes, file.layout);
        return file;
    }

    /** Reads an original of the library: what was taken in once stays readable, however strict the paper has become. */
    public static PictureFile read(byte[] bytes) {
        Kind kind = Kind.of(bytes);
        Layout layout =
                switch (kind) {
                    case JPEG -> JpegFile.of(bytes);
                    case PNG -> PngFile.of(bytes);
                    case GIF -> GifFile.of(bytes);
                    case BMP -> BmpFile.of(bytes);
                };
        checkSize(layout);
        Packets packets = Packets.of(bytes, kind, layout);
        Orientation orientation = Orientation.of(packets.exif());
        boolean turned = orientation.isTurned();
        return new PictureFile(
                kind,
                turned ? layout.height() : layout.width(),
                turned ? layout.width() : layout.height(),
                orientation,
                packets,
                layout);
    }

    private static void checkSize(Layout layout) {
        long pixels = (long) layout.width() * layout.height();
        if (pixels == 0) {
            throw new UnreadablePicture("the picture is damaged: it has no pixels");
        }
        if (Math.max(layout.width(), layout.height()) > LONGEST) {
            throw new UnreadablePicture("the picture is %,d x %,d pixels; at most %,d are allowed each way"
                    .formatted(layout.width(), layout.height(), LONGEST));
        }
        if (pixels > PIXELS) {
            throw new UnreadablePicture(
                    "the picture has %,d pixels, at most %,d are allowed".formatted(pixels, PIXELS));
        }
    }

    /** The file without what stands behind its picture. */
    public byte[] kept(byte[] bytes) {
        return layout.end() == bytes.length ? bytes : Arrays.copyOf(bytes, layout.end());
    }

    /** What a decoder needs of the file. */
    public byte[] bare(byte[] bytes) {
        return kind == Kind.PNG ? PngFile.bare(bytes, layout) : bytes;
    }
}
