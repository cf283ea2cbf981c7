package press.broadsheet.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of one colour, so that each seed has bytes of its own. */
public final class TestingPicture {

    private TestingPicture() {}

    public static byte[] jpeg(int seed) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color((seed * 40_503) & 0xFFFFFF));
        drawing.fillRect(0, 0, 400, 300);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(seed % 300, seed % 200, 60, 40);
        drawing.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
