package press.broadsheet.page.looks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files under {@code web/} on the class path, in a folder or in a jar. */
final class WebFolder {

    private static final String ROOT = "web/";

    /** A file that is always there tells where the others are. */
    private static final String KNOWN = ROOT + "css/layers.css";

    private WebFolder() {}

    /** The files of one folder, by their names, in the order of these. */
    static Map<String, byte[]> files(String folder) {
        ClassLoader loader = WebFolder.class.getClassLoader();
        URL known = loader.getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("the program was packed without " + ROOT);
        }
        Map<String, byte[]> files = new TreeMap<>();
        String start = ROOT + folder + "/";
        try {
            for (String name : names(known, start)) {
                files.put(name.substring(start.length()), bytes(loader, name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static List<String> names(URL known, String start) throws IOException {
        URLConnection connection = known.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(start) && name.indexOf('.', start.length()) > 0)
                    .toList();
        }
        try (Stream<Path> files = Files.list(folder(known, start))) {
            return files.map(file -> start + file.getFileName()).toList();
        }
    }

    private static Path folder(URL known, String start) {
        try {
            Path file = Path.of(known.toURI());
            return file.resolve("../../..").normalize().resolve(start);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("cannot read " + name);
            }
            return in.readAllBytes();
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
