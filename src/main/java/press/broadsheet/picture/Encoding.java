package press.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import press.broadsheet.picture.facts.CaptionSlip;
import press.broadsheet.story.PictureForm;

/** Pictures as files, each with its caption slip. Safe for use by many threads. */
final class Encoding {

    private static final float QUALITY = 0.82f;

    private final Webp webp;

    Encoding(Webp webp) {
        this.webp = webp;
    }

    /** True when there is another way to write WebP than not at all. */
    boolean writes(PictureForm.Format format) {
        return format == PictureForm.Format.JPEG || webp.missing().isEmpty();
    }

    byte[] write(BufferedImage image, PictureForm.Format format, CaptionSlip slip) {
        try {
            return switch (format) {
                case JPEG -> slip.onJpeg(jpeg(image));
                case WEBP -> slip.onWebp(webp.write(image), image.getWidth(), image.getHeight());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException("into memory everything can be written", impossible);
        }
    }

    /** Progressive, so that a reader on a slow line sees all of it early; that is smaller, too. */
    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            JPEGImageWriteParam form = new JPEGImageWriteParam(null);
            form.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            form.setCompressionQuality(QUALITY);
            form.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), form);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
