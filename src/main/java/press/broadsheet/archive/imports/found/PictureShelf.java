package press.broadsheet.archive.imports.found;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The picture files that lie beside an export: under its folder, at the path that their address has, under
 * {@code uploads}, or by name alone. Nothing is fetched from elsewhere. Belongs to one thread.
 */
public final class PictureShelf {

    /** The largest picture file, in bytes. */
    public static final long LIMIT = 50L << 20;

    private static final String UPLOADS = "wp-content/uploads/";

    private final @Nullable Path folder;
    private final PictureTakeIn library;
    private final Map<Path, String> taken = new HashMap<>();

    /** @param folder where the files lie, or null where there are none */
    public PictureShelf(@Nullable Path folder, PictureTakeIn library) {
        this.folder = folder;
        this.library = library;
    }

    @Nullable
    String takeIn(byte[] bytes, String name, Consumer<String> notes) {
        try {
            return library.takeIn(bytes, name);
        } catch (PictureTakeIn.Unreadable unreadable) {
            notes.accept("a picture that cannot be read: " + name + ": " + unreadable.getMessage());
            return null;
        }
    }

    /** The number of the picture that an address means, or null where its file does not lie here. */
    public @Nullable String find(String address, Consumer<String> notes) {
        Path file = file(address);
        if (file == null) {
            return null;
        }
        String known = taken.get(file);
        if (known == null) {
            known = takeIn(file, notes);
            if (known != null) {
                taken.put(file, known);
            }
        }
        return known;
    }

    private @Nullable String takeIn(Path file, Consumer<String> notes) {
        try {
            if (Files.size(file) > LIMIT) {
                notes.accept("a picture that is larger than " + (LIMIT >> 20) + " MB: " + file.getFileName());
                return null;
            }
            return takeIn(Files.readAllBytes(file), String.valueOf(file.getFileName()), notes);
        } catch (IOException away) {
            notes.accept("a picture file that cannot be read: " + away.getMessage());
            return null;
        }
    }

    private @Nullable Path file(String address) {
        if (folder == null || address.isBlank() || address.startsWith("data:")) {
            return null;
        }
        for (String candidate : candidates(address)) {
            Path file = inside(folder, candidate);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    private static Set<String> candidates(String address) {
        String path = decoded(address.replaceFirst("[?#].*", "").replaceFirst("^([a-zA-Z]+:)?//[^/]*", ""));
        return candidatesOf(path);
    }

    private static Set<String> candidatesOf(String path) {
        Set<String> candidates = new LinkedHashSet<>();
        // WordPress names its reduced copies photo-300x200.jpg; the export often has the whole picture only.
        for (String name : new String[] {path, path.replaceFirst("-\\d{1,5}x\\d{1,5}(\\.[A-Za-z]{2,5})$", "$1")}) {
            String relative = name.replaceFirst("^/+", "");
            int uploads = relative.indexOf(UPLOADS);
            String below = uploads < 0 ? relative : relative.substring(uploads + UPLOADS.length());
            candidates.add(relative);
            candidates.add(UPLOADS + below);
            candidates.add("uploads/" + below);
            candidates.add(below);
            candidates.add(relative.substring(relative.lastIndexOf('/') + 1));
        }
        return candidates;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    /** The file when it truly lies under the folder, links followed. */
    private static @Nullable Path inside(Path folder, String relative) {
        try {
            Path file = folder.resolve(relative).normalize();
            boolean there = !relative.isEmpty() && file.startsWith(folder.normalize()) && Files.isRegularFile(file);
            return there && file.toRealPath().startsWith(folder.toRealPath()) ? file : null;
        } catch (InvalidPathException | IOException _) {
            return null;
        }
    }
}
