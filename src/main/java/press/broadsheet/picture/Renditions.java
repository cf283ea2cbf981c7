package press.broadsheet.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;

/**
 * The widths in which readers get pictures, made when first asked for and kept on disk. Two at a time at most: decoding is
 * the dearest thing this program does for a reader. Safe for use by many threads.
 */
public final class Renditions {

    private static final double QUALITY = 0.82;
    private static final int AT_ONCE = 2;

    private final PictureLibrary library;
    private final Path folder;
    private final Semaphore decoding = new Semaphore(AT_ONCE);

    public Renditions(PictureLibrary library, Path media) {
        this.library = library;
        this.folder = media.resolve("renditions");
    }

    /** A picture as JPEG, as wide as asked but never wider than its original; empty when there is no such picture. */
    public Optional<byte[]> jpeg(String number, int width) {
        Path place = folder.resolve(number.substring(0, 2)).resolve(number + "-" + width + ".jpg");
        try {
            if (!Files.exists(place) && !make(number, width, place)) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(place));
        } catch (IOException failure) {
            throw new UncheckedIOException("picture %s cannot be shown".formatted(number), failure);
        }
    }

    private boolean make(String number, int width, Path place) throws IOException {
        decoding.acquireUninterruptibly();
        try {
            if (Files.exists(place)) {
                return true;
            }
            Optional<byte[]> original = library.original(number);
            if (original.isEmpty()) {
                return false;
            }
            Files.createDirectories(place.getParent());
            Path drying = Files.createTempFile(place.getParent(), "drying", ".jpg");
            try {
                write(original.get(), width, drying);
                Files.move(drying, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(drying);
            }
            return true;
        } finally {
            decoding.release();
        }
    }

    /** Always drawn anew: what a file carries beside its picture (places, serial numbers) is nobody's business. */
    private static void write(byte[] original, int width, Path target) throws IOException {
        PictureFile file = PictureFile.inspect(original);
        int height = Math.max(1, Math.round((float) file.height() * width / file.width()));
        Thumbnails.of(Decoding.decode(original, file, width))
                .forceSize(Math.min(width, file.width()), Math.min(height, file.height()))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toFile(target.toFile());
    }
}
