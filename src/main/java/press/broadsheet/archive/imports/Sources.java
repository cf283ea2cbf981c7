package press.broadsheet.archive.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that an import reads, in the order of their names; what was fetched lies in a folder that goes away. */
final class Sources implements AutoCloseable {

    /**
     * @param charset the one an HTTP answer named, or null
     * @param folder where pictures may lie, or null for a file that was fetched: nothing else in its folder came with it
     */
    record File(
            Path path,
            String name,
            @Nullable String charset,
            @Nullable Path folder) {

        static File at(Path path, String name) {
            return new File(path, name, null, path.toAbsolutePath().getParent());
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    // They lie beside an export and come in with the stories that show them.
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?|ico)");

    private final List<File> files = new ArrayList<>();
    private final List<Path> fetched = new ArrayList<>();

    private Sources() {}

    static Sources of(List<String> named, ImportSettings settings, Tally tally) {
        Sources sources = new Sources();
        for (String name : named) {
            if (ADDRESS.matcher(name).matches()) {
                sources.fetch(name, settings, tally);
            } else {
                sources.look(name, tally);
            }
        }
        return sources;
    }

    List<File> files() {
        return files;
    }

    long bytes() {
        return files.stream().mapToLong(file -> Import.size(file.path())).sum();
    }

    private void fetch(String address, ImportSettings settings, Tally tally) {
        switch (new Fetch(settings.allowPrivate()).fetch(address)) {
            case Fetch.Answer.Fetched answer -> {
                fetched.add(answer.file());
                files.add(new File(answer.file(), address, answer.charset(), null));
            }
            case Fetch.Answer.Refused refused -> tally.unreadable(address, "", refused.reason());
        }
    }

    private void look(String name, Tally tally) {
        try {
            Path path = Path.of(name);
            if (name.isBlank()) {
                // The path of nothing is the folder one stands in.
                tally.unreadable("\"" + name + "\"", "", "this names no file");
            } else if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.isRegularFile(path)) {
                files.add(File.at(path, name));
            } else {
                tally.unreadable(name, "", "there is no such file");
            }
        } catch (IOException | InvalidPathException away) {
            tally.unreadable(name, "", "it cannot be read: " + away.getMessage());
        }
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> !PICTURE.matcher(
                                    String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                            .matches())
                    .sorted()
                    .forEach(file -> files.add(File.at(file, file.toString())));
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        for (Path file : fetched) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // The system's folder for temporary files is emptied anyway.
            }
        }
    }
}
