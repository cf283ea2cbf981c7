package press.broadsheet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The demo paper's files, wherever the program was started from. */
final class DemoFiles {

    private final Path root;

    private DemoFiles(Path root) {
        this.root = root;
    }

    /** Does something with the files, which may stand inside the program's own archive. */
    static <T> T with(Function<DemoFiles, T> work) {
        URL masthead = DemoFiles.class.getResource("/demo/masthead.yaml");
        if (masthead == null) {
            throw new IllegalStateException("the program was built without the demo paper");
        }
        try {
            URI uri = masthead.toURI();
            if (!uri.getScheme().equals("jar")) {
                return work.apply(new DemoFiles(Path.of(uri).resolveSibling("")));
            }
            try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                return work.apply(new DemoFiles(archive.getPath("/demo")));
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("the demo paper cannot be read", failure);
        }
    }

    String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("the demo paper's file " + path + " cannot be read", failure);
        }
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException("the demo paper's file " + path + " cannot be read", failure);
        }
    }

    /** The paths of all files under a folder whose names end so, in order. */
    List<String> under(String folder, String ending) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(folder, failure);
        }
    }
}
