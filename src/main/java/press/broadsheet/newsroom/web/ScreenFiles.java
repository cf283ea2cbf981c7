package press.broadsheet.newsroom.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import press.broadsheet.platform.Sha256;
import press.broadsheet.platform.ShippedFiles;

/**
 * The files that screens fetch. They stand in a folder that is named by the digest of all of them, so that browsers may keep them for
 * ever and modules can import each other by their plain names. Immutable; safe for use by many threads.
 */
final class ScreenFiles {

    static final String ROOT = "/desk/files/";

    private static final String FONTS = "fonts/";

    private static final ShippedFiles NEWSROOM = new ShippedFiles("newsroom/", "css/frame.css");
    private static final ShippedFiles WEB = new ShippedFiles("web/", "css/layers.css");

    private final Map<String, File> files = new TreeMap<>();
    private final String edition;

    /** A file as it is sent: whole, and packed. */
    record File(String mediaType, byte[] plain, byte[] packed) {}

    ScreenFiles() {
        NEWSROOM.in("scripts").forEach((name, bytes) -> add(name, bytes));
        NEWSROOM.in("screens").forEach((name, bytes) -> add("screens/" + name, bytes));
        for (String language : ScreenTexts.LANGUAGES) {
            add("texts/" + language + ".js", ScreenTexts.in(language).module().getBytes(StandardCharsets.UTF_8));
        }
        WEB.in("fonts").forEach((name, bytes) -> add(FONTS + name, bytes));
        add("newsroom.css", style());
        edition = digest();
    }

    /** The tokens are those of the paper, so that newsroom and paper stay one house. */
    private static byte[] style() {
        Map<String, byte[]> paper = WEB.in("css");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("@layer reset, base, parts, screens;\n".getBytes(StandardCharsets.UTF_8));
        String fonts = new String(paper.getOrDefault("fonts.css", new byte[0]), StandardCharsets.UTF_8);
        all.writeBytes(fonts.replace("../fonts/", FONTS).getBytes(StandardCharsets.UTF_8));
        for (String name : new String[] {"reset.css", "tokens.css"}) {
            all.writeBytes(paper.getOrDefault(name, new byte[0]));
        }
        NEWSROOM.in("css").values().forEach(all::writeBytes);
        return all.toByteArray();
    }

    private void add(String name, byte[] bytes) {
        files.put(name, new File(type(name.substring(name.lastIndexOf('.') + 1)), bytes, packed(bytes)));
    }

    private static String type(String ending) {
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalStateException("screens fetch no files that end in " + ending);
        };
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private String digest() {
        MessageDigest digest = Sha256.digest();
        files.forEach((name, file) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(file.plain);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The folder they stand in, such as {@code /desk/files/0123456789ab/}. */
    String folder() {
        return ROOT + edition + "/";
    }

    /** A file by what follows the folder; empty for one of another edition as well. */
    Optional<File> find(String path) {
        return path.startsWith(folder())
                ? Optional.ofNullable(files.get(path.substring(folder().length())))
                : Optional.empty();
    }

    Map<String, File> all() {
        return Map.copyOf(files);
    }
}
