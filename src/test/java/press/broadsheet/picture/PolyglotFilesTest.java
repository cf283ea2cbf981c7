package press.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.broadsheet.testing.TestingPhotograph.file;
import static press.broadsheet.testing.TestingPhotograph.image;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.picture.file.Declared;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** Files that are something else than they seem, or more than one thing at once. */
class PolyglotFilesTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(text("Main-Class: Evil\n"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(text(name)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** A PNG with a chunk behind its head. */
    private static byte[] png(byte[] chunk) {
        byte[] png = file(image(40, 30), "png");
        return joined(joined(Arrays.copyOf(png, 33), chunk), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG that says it is 20,000 by 10,000 and has a few bytes. */
    private static byte[] bomb() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(20_000)
                .putInt(10_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] signature = Arrays.copyOf(file(image(1, 1), "png"), 8);
        byte[] data = joined(chunk("IDAT", new byte[20]), chunk("IEND", new byte[0]));
        return joined(joined(signature, chunk("IHDR", head)), data);
    }

    /** The head of a JPEG whose length begins a script's comment, so that the whole is a script too. */
    private static byte[] script() {
        byte[] jpeg = photograph(40, 30).bytes();
        byte[] head = new byte[0x2F2A + 2];
        head[0] = (byte) 0xFF;
        head[1] = (byte) 0xE0;
        head[2] = 0x2F;
        head[3] = 0x2A;
        System.arraycopy(text("JFIF\0"), 0, head, 4, 5);
        System.arraycopy(text("*/=alert(1);/*"), 0, head, 40, 14);
        return joined(joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, head), Arrays.copyOfRange(jpeg, 20, jpeg.length));
    }

    private static byte[] spoiled(byte[] png) {
        byte[] spoiled = png.clone();
        spoiled[spoiled.length - 20] ^= 1;
        return spoiled;
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = photograph(40, 30).bytes();
        byte[] png = file(image(40, 30), "png");
        byte[] gif = file(image(40, 30), "gif");
        byte[] bmp = file(image(40, 30), "bmp");
        return Stream.of(
                Arguments.of("200 megapixels", bomb(), "200,000,000 pixels, at most 100,000,000"),
                Arguments.of("JPEG and ZIP", joined(jpeg, zip()), "a ZIP archive"),
                Arguments.of("JPEG and HTML", joined(jpeg, text("<html><script>alert(1)</script>")), "HTML or XML"),
                Arguments.of("JPEG and script", joined(jpeg, text("*/;alert(1);")), "text, perhaps a script"),
                Arguments.of("JPEG and PHP", joined(jpeg, text("<?php system('x');")), "HTML or XML"),
                Arguments.of("JPEG and program", joined(jpeg, text("MZ\0\1\2")), "a program"),
                Arguments.of("JPEG and another unannounced", joined(jpeg, jpeg), "something that is no picture"),
                Arguments.of("JPEG, padding, ZIP", joined(joined(jpeg, new byte[9]), zip()), "a ZIP archive"),
                Arguments.of("script in the header", script(), "JFIF header"),
                Arguments.of(
                        "script in a remark",
                        photograph(40, 30)
                                .with(0xFE, "<script>alert(1)</script>", new byte[0])
                                .bytes(),
                        "<script"),
                Arguments.of(
                        "archive in a remark",
                        photograph(40, 30).with(0xFE, "", zip()).bytes(),
                        "\"pk\""),
                Arguments.of(
                        "archive in a segment that nobody knows",
                        photograph(40, 30).with(0xE9, "Own\0", zip()).bytes(),
                        "\"pk\""),
                Arguments.of(
                        "page in the camera's segment",
                        photograph(40, 30)
                                .with(0xE1, "Exif\0\0", text("<html><script>"))
                                .bytes(),
                        "<script"),
                Arguments.of("archive in a chunk that nobody knows", png(chunk("zzTz", zip())), "\"pk\""),
                Arguments.of("longer than a JPEG can be", file(image(1, 65_501), "png"), "at most 65,500"),
                Arguments.of("GIFAR", joined(gif, zip()), "a ZIP archive"),
                Arguments.of("PNG and more", joined(png, text("<svg onload=alert(1)>")), "HTML or XML"),
                Arguments.of("PNG and PNG", joined(png, png), "something that is no picture"),
                Arguments.of("PHP in a PNG", png(chunk("tEXt", text("Comment\0<?php x();"))), "<?php"),
                Arguments.of("BMP and ZIP", joined(bmp, zip()), "a ZIP archive"),
                Arguments.of("SVG", text("<?xml version='1.0'?><svg xmlns='x'><script/></svg>"), "an SVG drawing"),
                Arguments.of("HTML", text("  <!doctype html><html>"), "an HTML page"),
                Arguments.of("WebP", text("RIFF\0\0\0\0WEBPVP8 "), "a WebP file"),
                Arguments.of("HEIC", text("\0\0\0\30ftypheic\0\0\0\0"), "a HEIC file"),
                Arguments.of("TIFF", text("II*\0\10\0\0\0"), "a TIFF file"),
                Arguments.of("PDF", text("%PDF-1.7"), "a PDF file"),
                Arguments.of("ZIP", zip(), "a ZIP file"),
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "breaks off"),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), "breaks off"),
                Arguments.of("half a GIF", Arrays.copyOf(gif, gif.length / 2), "breaks off"),
                Arguments.of("half a BMP", Arrays.copyOf(bmp, bmp.length / 2), "breaks off"),
                Arguments.of("a head without a picture", Arrays.copyOf(jpeg, 20), "breaks off"),
                Arguments.of("a spoiled PNG", spoiled(png), "wrong sum"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void areRefusedWithAReason(String what, byte[] bytes, String reason) {
        assertThatExceptionOfType(UnreadablePicture.class)
                .as(what)
                .isThrownBy(() -> paper.paper().pictures().takeIn(bytes, "picture", "desk"))
                .withMessageContaining(reason);
        assertThat(Files.exists(paper.folder().resolve("media"))).as(what).isFalse();
    }

    static Stream<Arguments> lies() {
        byte[] jpeg = photograph(40, 30).bytes();
        byte[] gif = file(image(40, 30), "gif");
        return Stream.of(
                Arguments.of("ferry.jpg", "image/jpeg", gif, "Content-Type"),
                Arguments.of("ferry.jpg", null, gif, "X-File-Name"),
                Arguments.of("ferry.gif", "image/gif", jpeg, "Content-Type"),
                Arguments.of("ferry.heic", "application/octet-stream", jpeg, "X-File-Name"),
                Arguments.of("ferry", "text/html", jpeg, "Content-Type"),
                Arguments.of("ferry.PNG", "image/jpeg", jpeg, "X-File-Name"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void areRefusedWhenTheyAreSentAsSomethingElse(String name, @Nullable String type, byte[] bytes, String field) {
        assertThatExceptionOfType(UnreadablePicture.class)
                .isThrownBy(() -> paper.paper().pictures().takeIn(bytes, new Declared(name, type), "desk"))
                .satisfies(lie -> assertThat(lie.field()).isEqualTo(field));
    }

    @Test
    void areNotThoseOfWhichNothingOrTheSameIsSaid() {
        byte[] jpeg = photograph(40, 30).bytes();
        String number = PictureLibrary.number(jpeg);
        for (Declared declared : new Declared[] {
            new Declared("picture", null),
            new Declared("harbour.2026", "application/octet-stream"),
            new Declared("harbour.JPEG", "image/JPG; q=1"),
            new Declared("harbour", "image/*"),
            new Declared("harbour.jpg", "application/x-www-form-urlencoded")
        }) {
            assertThat(paper.paper().pictures().takeIn(jpeg, declared, "desk")).isEqualTo(number);
        }
    }

    @Test
    void ofCamerasAreKeptWithoutWhatStandsBehindThePicture() {
        byte[] jpeg = photograph(40, 30).bytes();
        byte[] pair = photograph(40, 30).with(0xE2, "MPF\0", new byte[8]).bytes();
        byte[] moving = photograph(40, 30)
                .saying("<dc:source>GCamera:MotionPhoto</dc:source>")
                .bytes();
        byte[] film = text("\0\0\0\30ftypmp42 and the sound of the place");
        assertThat(kept(joined(jpeg, new byte[100]))).isEqualTo(jpeg);
        assertThat(kept(joined(pair, jpeg))).isEqualTo(pair);
        assertThat(kept(joined(moving, film))).isEqualTo(moving);
        assertThatExceptionOfType(UnreadablePicture.class).isThrownBy(() -> kept(joined(jpeg, film)));
    }

    private byte[] kept(byte[] bytes) {
        String number = paper.paper().pictures().takeIn(bytes, "picture", "desk");
        return paper.paper().pictures().original(number).orElseThrow();
    }

    /** 800 megabytes of zeros in less than one: what unpacks all that is in a file is lost. */
    @Test
    void areNotUnpackedBesideThePicture() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(text("Comment\0\0"));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 800; megabyte++) {
                deflater.write(zeros);
            }
        }
        byte[] png = png(chunk("zTXt", packed.toByteArray()));
        assertThat(kept(png)).isEqualTo(png);
    }
}
