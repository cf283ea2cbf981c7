package press.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a test leaves as it found them: not at all. */
public final class Folders {

    private Folders() {}

    public static Path fresh(String name) {
        try {
            return Files.createTempDirectory("broadsheet-" + name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes a folder with everything in it. */
    public static void remove(Path folder) {
        try {
            for (Path file : inside(folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a test's folder cannot be removed", failure);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }
}
