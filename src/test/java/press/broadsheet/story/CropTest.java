package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut out of a picture. */
class CropTest {

    private static final List<CropShape> SHAPES = List.of(CropShape.values());

    @ParameterizedTest
    @CsvSource({
        "WIDE, 1600, 1200, 50, 50, 0, 150, 1600, 900",
        "WIDE, 1600, 1200, 50, 0, 0, 0, 1600, 900",
        "WIDE, 1600, 1200, 50, 30, 0, 0, 1600, 900",
        "WIDE, 1600, 1200, 50, 100, 0, 300, 1600, 900",
        "SQUARE, 1600, 900, 25, 10, 0, 0, 900, 900",
        "SQUARE, 1600, 900, 40, 10, 190, 0, 900, 900",
        "SQUARE, 1600, 900, 100, 10, 700, 0, 900, 900",
        "STANDARD, 1600, 1200, 10, 90, 0, 0, 1600, 1200",
        "UPRIGHT, 1000, 1000, 90, 50, 200, 0, 800, 1000",
        "WIDE, 1, 1, 50, 50, 0, 0, 1, 1",
        "UPRIGHT, 10000, 1, 0, 0, 0, 0, 1, 1"
    })
    void liesAroundTheFocalPoint(
            CropShape shape, int width, int height, int focusX, int focusY, int x, int y, int across, int down) {
        assertThat(Crop.of(shape, width, height, new FocalPoint(focusX, focusY)))
                .isEqualTo(new Crop(x, y, across, down));
    }

    @Test
    void isNeverOutsideThePictureNorOfAnotherShapeNorSmallerThanItCouldBe() {
        Random random = new Random(20260302);
        for (int round = 0; round < 20_000; round++) {
            int width = 1 + random.nextInt(round % 2 == 0 ? 40 : 6_000);
            int height = 1 + random.nextInt(round % 2 == 0 ? 40 : 6_000);
            FocalPoint focus = new FocalPoint(random.nextInt(101), random.nextInt(101));
            CropShape shape = SHAPES.get(random.nextInt(SHAPES.size()));
            Crop crop = Crop.of(shape, width, height, focus);
            String what = "%s of %d x %d around %s: %s".formatted(shape, width, height, focus, crop);
            assertThat(crop.x()).as(what).isBetween(0, width - crop.width());
            assertThat(crop.y()).as(what).isBetween(0, height - crop.height());
            assertThat(crop.width() == width || crop.height() == height)
                    .as(what)
                    .isTrue();
            double exact = (double) shape.across() / shape.down();
            assertThat(Math.abs(crop.width() - crop.height() * exact)).as(what).isLessThanOrEqualTo(exact);
            double focusX = width * focus.x() / 100.0;
            assertThat(focusX).as(what).isBetween((double) crop.x(), (double) crop.x() + crop.width());
        }
    }

    @Test
    void keepsItsShapeInEveryWidth() {
        Crop crop = Crop.of(CropShape.WIDE, 1_600, 1_067, FocalPoint.MIDDLE);
        assertThat(crop.heightAt(1_600)).isEqualTo(900);
        assertThat(crop.heightAt(320)).isEqualTo(180);
        assertThat(new Crop(0, 0, 3_000, 1).heightAt(320)).isEqualTo(1);
    }
}
