package press.broadsheet.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that ship with the program on the class path, in a folder or in a jar.
 *
 * @param root their folder, such as {@code web/}
 * @param known one in a folder right below it that is always there; it tells where the others are
 */
public record ShippedFiles(String root, String known) {

    /** The files of one folder right below the root, by their names, in the order of these. */
    public Map<String, byte[]> in(String folder) {
        ClassLoader loader = ShippedFiles.class.getClassLoader();
        URL place = loader.getResource(root + known);
        if (place == null) {
            throw new IllegalStateException("the program was packed without " + root);
        }
        Map<String, byte[]> files = new TreeMap<>();
        String start = root + folder + "/";
        try {
            for (String name : names(place, start)) {
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
                    .filter(name ->
                            name.startsWith(start) && name.indexOf('/', start.length()) < 0 && !name.equals(start))
                    .toList();
        }
        try (Stream<Path> files = Files.list(folder(known, start))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> start + file.getFileName())
                    .toList();
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
}
