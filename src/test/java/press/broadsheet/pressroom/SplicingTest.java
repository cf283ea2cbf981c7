package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.testing.TestingReader;

/** Pieces that were compressed apart and laid one after the other are one gzip file. */
class SplicingTest {

    private static final Cast.Sheet SHEET = new Cast.Sheet(
            200, "text/html", List.of(), new Cast.Freshness(Instant.EPOCH, Duration.ofSeconds(30), List.of()));

    @Test
    void unpacksToItsPiecesOneAfterTheOther() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            List<String> texts = texts(random);
            Page page = page(texts.stream().map(SplicingTest::own).toList());
            assertThat(TestingReader.text(page.spliced(1))).isEqualTo(String.join("", texts));
            assertThat(page.spliced(1).length())
                    .isEqualTo(String.join("", texts).getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int piece = random.nextInt(8); piece >= 0; piece--) {
            // nothing, a little, and more than any buffer; some that cannot be made smaller
            int length = List.of(0, 1, 63, 16_000, 16_384, 70_000).get(random.nextInt(6));
            int letters = random.nextBoolean() ? 3 : 60_000;
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append((char) (' ' + 1 + random.nextInt(letters) % 0xD000));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void isAGzipFileToOtherPrograms(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("page.gz");
        String text = "편집국 ".repeat(9_000);
        Page page = page(List.of(own("<p>"), own(text), own(""), own("</p>")));
        Files.write(file, bytes(page.spliced(1)));
        assertThat(run("gzip", "-t", file.toString())).isEmpty();
        assertThat(run("zcat", file.toString())).isEqualTo("<p>" + text + "</p>");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void takesTheNewFormOfASharedPieceAndKeepsItsOwn() {
        Piece own = Piece.of(utf8("own"), Piece.Care.QUICK);
        SharedPiece shared = shared("before");
        Page page = page(List.of(new Page.Laid.Own(own), new Page.Laid.Shared(shared)));
        Page.Spliced before = page.spliced(1);
        shared.replace(form("after"));
        assertThat(page.spliced(1)).isSameAs(before);
        assertThat(TestingReader.text(page.spliced(2))).isEqualTo("ownafter");
        assertThat(page.spliced(2).tag()).isNotEqualTo(before.tag());
        assertThat(page.pieces().getFirst()).isEqualTo(new Page.Laid.Own(own));
        shared.replace(form("before"));
        assertThat(page.spliced(3).tag()).isEqualTo(before.tag());
    }

    @Test
    void keepsItsBytesWhenARoundBroughtItNothing() {
        Page page = page(List.of(own("text"), new Page.Laid.Shared(shared("menu"))));
        assertThat(page.spliced(2).gzip()).isSameAs(page.spliced(1).gzip());
    }

    @Test
    void isWholeWhileItsSharedPieceIsReplacedAgainAndAgain() throws Exception {
        SharedPiece shared = shared("x");
        Page page = page(List.of(own("<"), new Page.Laid.Shared(shared), own(">")));
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(threads.submit(() -> {
                    for (long round = 1; !done.get(); round++) {
                        assertThat(TestingReader.text(page.spliced(round))).matches("<x+>");
                    }
                }));
            }
            Random random = new Random(1);
            for (int change = 0; change < 20_000; change++) {
                shared.replace(form("x".repeat(1 + random.nextInt(300))));
            }
            done.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void hasATagOfItsOwnForEveryStatusAndText() {
        List<String> tags = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            tags.add(page(List.of(own("page " + number))).spliced(1).tag());
        }
        tags.add(page(List.of(own("page 1"), own(""))).spliced(1).tag());
        assertThat(tags).doesNotHaveDuplicates();
    }

    private static Page page(List<Page.Laid> pieces) {
        return new Page(SHEET, pieces, List.of(), 0);
    }

    private static Page.Laid own(String text) {
        return new Page.Laid.Own(Piece.of(utf8(text), Piece.Care.THOROUGH));
    }

    private static SharedPiece shared(String text) {
        return new SharedPiece("menu", form(text));
    }

    private static SharedPiece.Form form(String text) {
        return new SharedPiece.Form(Piece.of(utf8(text), Piece.Care.THOROUGH), List.of(), 0, Instant.EPOCH);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Page.Spliced spliced) {
        ByteBuffer gzip = spliced.gzip().slice();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (gzip.hasRemaining()) {
            out.write(gzip.get());
        }
        return out.toByteArray();
    }
}
