package press.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingPicture;

/** What readers get of a picture. */
class RenditionsTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private String takesIn(byte[] bytes) {
        return paper.paper().pictures().takeIn(bytes, "picture", "desk");
    }

    private byte[] rendition(String number, int width) {
        return paper.paper().renditions().jpeg(number, width).orElseThrow();
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The left half red, the right half blue. */
    private static byte[] halves(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG file that says how its camera was held and where it was, with words after its end. */
    private static byte[] fromACamera(int orientation) throws IOException {
        byte[] jpeg = halves("jpg", 400, 300);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        out.write("<html>37.5665 N 126.9780 E</html>".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Test
    void carryNothingThatIsNoPicture() throws IOException {
        byte[] original = fromACamera(1);
        byte[] shown = rendition(takesIn(original), 400);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("Exif", "126.9780");
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "126.9780", "<html>");
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 300, RED, BLUE", "3, 400, 300, BLUE, RED", "6, 300, 400, RED, RED", "8, 300, 400, BLUE, BLUE"})
    void standUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String left, String right)
            throws IOException {
        String number = takesIn(fromACamera(orientation));
        paper.paper().edition().read(reading -> {
            assertThat(reading.size(number).orElseThrow().width()).isEqualTo(width);
            assertThat(reading.size(number).orElseThrow().height()).isEqualTo(height);
            return number;
        });
        BufferedImage shown = decoded(rendition(number, width));
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        // On its side the halves lie one above the other: the upper corners have the colour of the upper half.
        assertThat(isRed(shown, 20, 20)).isEqualTo(left.equals("RED"));
        assertThat(isRed(shown, width - 20, 20)).isEqualTo(right.equals("RED"));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    @Test
    void ofAVeryLargePictureAreMadeInLittleMemory() throws IOException {
        // 81 million points; decoded whole they would take 324 MB.
        BufferedImage large = new BufferedImage(9_000, 9_000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(large, "png", out);
        String number = takesIn(out.toByteArray());
        BufferedImage shown = decoded(rendition(number, 640));
        assertThat(shown.getWidth()).isEqualTo(640);
        assertThat(shown.getHeight()).isEqualTo(640);
    }

    @Test
    void areWhiteWhereAPictureShowsThrough() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB), "png", out);
        assertThat(new Color(decoded(rendition(takesIn(out.toByteArray()), 100)).getRGB(50, 50)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void areNeverMadeOfFilesThatBreakOff() throws IOException {
        for (byte[] whole : List.of(TestingPicture.jpeg(1), halves("png", 400, 300), halves("gif", 400, 300))) {
            byte[] broken = Arrays.copyOf(whole, whole.length / 2);
            assertThatExceptionOfType(UnreadablePicture.class).isThrownBy(() -> takesIn(broken));
        }
        byte[] header = Arrays.copyOf(halves("png", 400, 300), 60);
        assertThatExceptionOfType(UnreadablePicture.class).isThrownBy(() -> takesIn(header));
        try (Stream<Path> files = Files.walk(paper.folder().resolve("media"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        } catch (IOException nothing) {
            assertThat(paper.folder().resolve("media")).doesNotExist();
        }
    }
}
