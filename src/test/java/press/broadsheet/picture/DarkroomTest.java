package press.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingPhotograph.file;
import static press.broadsheet.testing.TestingPhotograph.image;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureForm;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** What is made of pictures before anybody asks for it. */
@ParameterizedClass
@EnumSource(Engine.class)
class DarkroomTest {

    @AutoClose
    private final TestingPaper paper;

    DarkroomTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    private String takesIn(int width, int height) {
        return paper.paper()
                .pictures()
                .takeIn(photograph(width, height).fromACamera(1).bytes(), "picture", "desk");
    }

    private Set<String> made(String number, int revision) throws IOException {
        Path folder = paper.folder()
                .resolve("media/renditions")
                .resolve(number.substring(0, 2))
                .resolve(number)
                .resolve(Integer.toString(revision));
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void makesEveryShapeInFiveWidthsAndTwoFormats() throws IOException {
        String number = takesIn(2_400, 2_400);
        paper.paper().darkroom().catchUp();
        Set<String> expected = new TreeSet<>();
        for (String shape : List.of("", "x16-9", "x4-3", "x1-1", "x4-5")) {
            for (int width : List.of(320, 640, 960, 1280, 1600)) {
                expected.add(width + shape + ".jpg");
                expected.add(width + shape + ".webp");
            }
        }
        assertThat(made(number, 1)).isEqualTo(expected);
        assertThat(paper.paper().darkroom().waiting()).isZero();
        assertThat(paper.paper().renditions().made()).isZero();
    }

    /** WebP has room for 16,383 pixels a side; a comic that is read downwards is longer. */
    @Test
    void makesWhatIsLongAsJpegAloneAndGoesOn() throws IOException {
        String other = takesIn(320, 240);
        String strip = paper.paper().pictures().takeIn(file(image(100, 20_000), "png"), "strip", "desk");
        paper.paper().darkroom().catchUp();
        assertThat(made(strip, 1)).contains("100.jpg", "100x1-1.webp").doesNotContain("100.webp");
        assertThat(made(other, 1)).contains("320.webp");
        assertThat(paper.paper().darkroom().waiting()).isZero();
        PictureForm asked = PictureForm.whole(100).as(PictureForm.Format.WEBP);
        assertThat(paper.paper().renditions().of(strip, 1, asked).orElseThrow().format())
                .isEqualTo(PictureForm.Format.JPEG);
    }

    /** A picture that breaks the darkroom in a way that nobody foresaw keeps no other waiting. */
    @Test
    void setsAsideWhatFails() throws IOException {
        String other = takesIn(320, 240);
        String broken = takesIn(640, 480);
        paper.paper().database().write(session -> session.sql("UPDATE picture SET width = -5 WHERE hash = ?")
                .param(broken)
                .update());
        paper.paper().darkroom().catchUp();
        assertThat(made(other, 1)).contains("320.webp");
        assertThat(paper.paper().darkroom().waiting()).isEqualTo(1);
    }

    @Test
    void makesNothingLargerThanItIs() throws IOException {
        String number = takesIn(400, 300);
        paper.paper().darkroom().catchUp();
        assertThat(made(number, 1).stream().filter(name -> name.endsWith(".jpg")))
                .containsExactlyInAnyOrder(
                        "320.jpg",
                        "400.jpg",
                        "320x16-9.jpg",
                        "400x16-9.jpg",
                        "320x4-3.jpg",
                        "400x4-3.jpg",
                        "300x1-1.jpg",
                        "240x4-5.jpg");
    }

    @Test
    void goesOnAfterTheProgramWasEnded() throws IOException {
        String number = takesIn(400, 300);
        assertThat(paper.paper().darkroom().waiting()).isEqualTo(1);
        paper.restarts();
        assertThat(paper.paper().darkroom().waiting()).isEqualTo(1);
        paper.paper().darkroom().catchUp();
        assertThat(made(number, 1)).hasSize(16);
        assertThat(paper.paper().darkroom().waiting()).isZero();
    }

    @Test
    void worksByItselfOnceThePaperIsOpen() throws Exception {
        paper.opened();
        String number = takesIn(400, 300);
        for (int look = 0; look < 200 && paper.paper().darkroom().waiting() > 0; look++) {
            Thread.sleep(50);
        }
        assertThat(made(number, 1)).hasSize(16);
    }

    @Test
    void beginsAgainWhenSomethingWasPutRightAndThrowsTheOldAway() throws IOException {
        String number = takesIn(400, 300);
        paper.paper().darkroom().catchUp();
        paper.paper().pictures().revise(number, 1, facts -> facts.around(new FocalPoint(10, 50)), "desk");
        paper.paper().darkroom().catchUp();
        assertThat(made(number, 2)).contains("300x1-1-10-50.jpg", "320.webp").doesNotContain("300x1-1.jpg");
        assertThat(made(number, 1)).isEmpty();
    }

    @Test
    void goesOnWithTheNextWhenAnOriginalIsLost() throws IOException {
        String lost = takesIn(400, 300);
        String other = takesIn(300, 400);
        Files.delete(paper.paper().pictures().place(lost));
        paper.paper().darkroom().catchUp();
        assertThat(made(other, 1)).isNotEmpty();
        assertThat(paper.paper().darkroom().waiting()).isZero();
    }

    /** As they stand in a library from before facts were kept. */
    @Test
    void readsTheFactsOfPicturesFromBefore() {
        String number = takesIn(400, 300);
        paper.paper().database().write(session -> {
            session.sql("DELETE FROM picture_facts").update();
            return session.sql("UPDATE picture SET facts = 0").update();
        });
        assertThat(paper.paper()
                        .pictures()
                        .find(number)
                        .orElseThrow()
                        .facts()
                        .rights()
                        .creators())
                .containsExactly("Ada Lund");
        assertThat(paper.paper().pictures().find(number).orElseThrow().revision())
                .isEqualTo(1);
        paper.paper().darkroom().catchUp();
        assertThat(paper.paper().darkroom().waiting()).isZero();
    }
}
