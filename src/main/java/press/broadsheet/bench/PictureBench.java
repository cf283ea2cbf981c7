package press.broadsheet.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;

/** What it costs to make every form of a picture as cameras take them: 5,472 by 3,648 pixels. */
final class PictureBench {

    private static final int WIDTH = 5_472;
    private static final int HEIGHT = 3_648;

    private static final List<Long> OWN = List.of(ProcessHandle.current().pid());

    private PictureBench() {}

    static void run(Path data, int rounds) throws IOException {
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            for (int round = 1; round <= rounds; round++) {
                byte[] jpeg = jpeg(new Random(round));
                long before = Cpu.micros(OWN);
                long began = System.nanoTime();
                String number = paper.pictures().takeIn(jpeg, "bench.jpg", "bench");
                long taken = System.nanoTime();
                paper.darkroom().catchUp();
                long ended = System.nanoTime();
                System.out.printf(
                        "  round %d: %,d bytes taken in after %,d ms, all forms made after %,d ms more (%,d ms of CPU): %s%n",
                        round,
                        jpeg.length,
                        (taken - began) / 1_000_000,
                        (ended - taken) / 1_000_000,
                        (Cpu.micros(OWN) - before) / 1_000,
                        forms(data.resolve("media/renditions")
                                .resolve(number.substring(0, 2))
                                .resolve(number)));
            }
        }
    }

    private static String forms(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            return "%d JPEG with %,d bytes, %d WebP with %,d"
                    .formatted(count(all, ".jpg"), bytes(all, ".jpg"), count(all, ".webp"), bytes(all, ".webp"));
        }
    }

    private static long count(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).count();
    }

    private static long bytes(List<Path> files, String ending) {
        return files.stream()
                .filter(file -> file.toString().endsWith(ending))
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    /** Clouds on clouds: large shapes, small ones and grain, about as hard to compress as a landscape. */
    private static byte[] jpeg(Random random) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int size = 6, strength = 255; size <= 1_536; size *= 4, strength /= 2) {
            drawing.drawImage(clouds(size, strength, random), 0, 0, WIDTH, HEIGHT, null);
        }
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static BufferedImage clouds(int size, int strength, Random random) {
        BufferedImage clouds = new BufferedImage(size, size * 2 / 3, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < clouds.getHeight(); y++) {
            for (int x = 0; x < size; x++) {
                clouds.setRGB(x, y, strength << 24 | random.nextInt(0x1000000));
            }
        }
        return clouds;
    }
}
