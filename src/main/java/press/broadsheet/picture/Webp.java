package press.broadsheet.picture;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP, by a library that is not Java and cannot be had on every machine. Its reader, which sees files from outside,
 * is never used. Safe for use by many threads.
 */
final class Webp {

    private static final float QUALITY = 0.76f;

    private final String missing;

    private Webp(String missing) {
        this.missing = missing;
    }

    /** What this machine can do; {@code -Dbroadsheet.webp=off} does without. */
    static Webp here() {
        forgetReader();
        if ("off".equals(System.getProperty("broadsheet.webp"))) {
            return new Webp("it is turned off");
        }
        Webp loaded = new Webp("");
        try {
            loaded.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            return loaded;
        } catch (IOException | RuntimeException | LinkageError failure) {
            return new Webp("its library cannot be loaded: " + failure.getMessage());
        }
    }

    private static void forgetReader() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        WebPImageReaderSpi reader = registry.getServiceProviderByClass(WebPImageReaderSpi.class);
        if (reader != null) {
            registry.deregisterServiceProvider(reader, ImageReaderSpi.class);
        }
    }

    /** Why WebP cannot be written here; empty when it can. */
    String missing() {
        return missing;
    }

    byte[] write(BufferedImage image) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam form = new WebPWriteParam(Locale.ROOT);
            form.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            form.setCompressionType(form.getCompressionTypes()[WebPWriteParam.LOSSY_COMPRESSION]);
            form.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), form);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
