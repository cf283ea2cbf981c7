package press.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import press.broadsheet.picture.facts.CaptionSlip;
import press.broadsheet.picture.file.PictureFile;
import press.broadsheet.story.Crop;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureForm;

/**
 * A decoded original, of which forms are made. Belongs to one thread.
 *
 * @param size of the original when it stands upright; the image may be smaller
 */
record Negative(BufferedImage image, PictureFile size, CaptionSlip slip) {

    static Negative of(byte[] original, PictureFacts facts, List<PictureForm> forms) {
        PictureFile file = PictureFile.read(original);
        int widest = forms.stream()
                .mapToInt(form -> {
                    Crop crop = form.crop(file.width(), file.height());
                    return Math.toIntExact((long) form.width() * file.width() / crop.width());
                })
                .max()
                .orElse(1);
        return new Negative(Decoding.decode(original, file, widest), file, CaptionSlip.of(file.packets(), facts));
    }

    /** The pixels of a form, cut out and made smaller. */
    BufferedImage print(PictureForm form) {
        Crop crop = form.crop(size.width(), size.height());
        int height = crop.heightAt(form.width());
        BufferedImage cut = cut(crop);
        if (cut.getWidth() == form.width() && cut.getHeight() == height) {
            return copied(cut);
        }
        return smaller(cut, form.width(), height);
    }

    /** The same rectangle in the image at hand. */
    private BufferedImage cut(Crop crop) {
        double scale = (double) image.getWidth() / size.width();
        int width = Math.clamp(Math.round(crop.width() * scale), 1, image.getWidth());
        int height = Math.clamp(
                Math.round(crop.height() * (double) image.getHeight() / size.height()), 1, image.getHeight());
        int x = Math.clamp(Math.round(crop.x() * scale), 0, image.getWidth() - width);
        int y = Math.clamp(Math.round(crop.y() * scale), 0, image.getHeight() - height);
        return width == image.getWidth() && height == image.getHeight()
                ? image
                : image.getSubimage(x, y, width, height);
    }

    static BufferedImage smaller(BufferedImage image, int width, int height) {
        try {
            return Thumbnails.of(image).forceSize(width, height).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory everything can be made smaller", impossible);
        }
    }

    /** Encoders want an image of its own. */
    private static BufferedImage copied(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return copy;
    }
}
