package press.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureForm;
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
        return form(number, PictureForm.whole(width)).bytes();
    }

    private Renditions.Rendition form(String number, PictureForm form) {
        return paper.paper().renditions().of(number, 1, form).orElseThrow();
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

    @ParameterizedTest
    @CsvSource({"1, 400, 300, RED, BLUE", "3, 400, 300, BLUE, RED", "6, 300, 400, RED, RED", "8, 300, 400, BLUE, BLUE"})
    void standUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String left, String right)
            throws IOException {
        String number = takesIn(photograph(400, 300).fromACamera(orientation).bytes());
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
        try (Stream<Path> files = Files.walk(paper.folder().resolve("media"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        } catch (IOException nothing) {
            assertThat(paper.folder().resolve("media")).doesNotExist();
        }
    }

    @Test
    void areCutAroundTheFocalPoint() throws IOException {
        String number = takesIn(photograph(400, 300).bytes());
        PictureForm square = new PictureForm(300, CropShape.SQUARE, new FocalPoint(0, 50), PictureForm.Format.JPEG);
        BufferedImage left = decoded(form(number, square).bytes());
        BufferedImage right =
                decoded(form(number, square.around(new FocalPoint(100, 50))).bytes());
        assertThat(left.getWidth()).isEqualTo(300);
        assertThat(left.getHeight()).isEqualTo(300);
        assertThat(isRed(left, 150, 150)).isTrue();
        assertThat(isRed(right, 150, 150)).isFalse();
        assertThat(isRed(left, 290, 150)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CropShape.class)
    void haveTheShapeThatIsAskedForAlsoOfAPictureThatWasHeldOnItsSide(CropShape shape) throws IOException {
        String number = takesIn(photograph(800, 600).fromACamera(6).bytes());
        PictureForm form = new PictureForm(320, shape, FocalPoint.MIDDLE, PictureForm.Format.JPEG);
        BufferedImage shown = decoded(form(number, form).bytes());
        assertThat(shown.getWidth()).isEqualTo(320);
        assertThat(shown.getHeight()).isEqualTo(form.crop(600, 800).heightAt(320));
    }

    @Test
    void areWebpWhereThatIsAskedFor() {
        String number = takesIn(photograph(1_000, 800).bytes());
        byte[] webp =
                form(number, PictureForm.whole(640).as(PictureForm.Format.WEBP)).bytes();
        assertThat(new String(webp, 0, 12, StandardCharsets.ISO_8859_1)).matches("(?s)RIFF....WEBP");
        assertThat(webp.length).isLessThan(rendition(number, 640).length);
        assertThat(ImageIO.getImageReadersByMIMEType("image/webp").hasNext()).isFalse();
    }

    @Test
    void areJpegAloneWhereWebpCannotBeWritten() {
        System.setProperty("broadsheet.webp", "off");
        try (TestingPaper without = TestingPaper.on(Engine.SQLITE)) {
            String number =
                    without.paper().pictures().takeIn(photograph(400, 300).bytes(), "picture", "desk");
            PictureForm webp = PictureForm.whole(320).as(PictureForm.Format.WEBP);
            Renditions.Rendition sent =
                    without.paper().renditions().of(number, 1, webp).orElseThrow();
            assertThat(sent.format()).isEqualTo(PictureForm.Format.JPEG);
            assertThat(sent.bytes()[0] & 0xFF).isEqualTo(0xFF);
            assertThat(without.paper().renditions().webpMissing()).isNotEmpty();
        } finally {
            System.clearProperty("broadsheet.webp");
        }
        assertThat(paper.paper().renditions().webpMissing()).isEmpty();
    }

    @Test
    void areMadeOnceForAllWhoAskAtOnce() throws Exception {
        String number = takesIn(photograph(2_000, 1_500).bytes());
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> asked = new ArrayList<>();
            for (int reader = 0; reader < 40; reader++) {
                asked.add(readers.submit(() -> rendition(number, 1_280)));
            }
            Set<Integer> different = new HashSet<>();
            for (Future<byte[]> one : asked) {
                different.add(Arrays.hashCode(one.get()));
            }
            assertThat(different).hasSize(1);
        }
        assertThat(paper.paper().renditions().made()).isEqualTo(1);
        rendition(number, 1_280);
        assertThat(paper.paper().renditions().made()).isEqualTo(1);
    }
}
