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
import java.util.Optional;
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

    /** The longest address that is remembered. */
    private static final int NAMED = 2_000;

    private static final String UPLOADS = "wp-content/uploads/";

    /** What came of looking for a picture. */
    public sealed interface Shelved {

        /** @param number the picture's in the library */
        record Taken(String number) implements Shelved {}

        /** Its file lies here and is no picture that can be printed; that was told when it was first looked at. */
        record Refused() implements Shelved {}

        record Elsewhere() implements Shelved {}
    }

    private final @Nullable Path folder;
    private final PictureTakeIn library;
    private final PictureMemory memory;
    private final Map<String, Optional<String>> remembered = new HashMap<>();
    private final Consumer<Finding> found;
    private final Map<Path, Shelved> known = new HashMap<>();

    /** @param found is told of each file that is no picture, once */
    public PictureShelf(Reading.Pictures pictures, Consumer<Finding> found) {
        this.folder = pictures.folder();
        this.library = pictures.library();
        this.memory = pictures.memory();
        this.found = found;
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

    /** True when a file lies here for an address, whatever is in it, or lay here before. */
    boolean has(String address, String absolute) {
        return file(address) != null || remembered(absolute).isPresent();
    }

    /**
     * @param address as it is written there
     * @param absolute the same with its host where that can be told: by it the picture is known when its file does not come again
     * @param item what shows the picture, for people
     */
    public Shelved find(String address, String absolute, String item) {
        Path file = file(address);
        if (file == null) {
            return remembered(absolute).<Shelved>map(Shelved.Taken::new).orElseGet(Shelved.Elsewhere::new);
        }
        Shelved shelved = known.computeIfAbsent(file, _ -> takeIn(file, item));
        if (shelved instanceof Shelved.Taken taken && !remembered(absolute).equals(Optional.of(taken.number()))) {
            String name = name(absolute);
            if (!name.isEmpty()) {
                memory.remember(name, taken.number());
                remembered.put(name, Optional.of(taken.number()));
            }
        }
        return shelved;
    }

    private Optional<String> remembered(String address) {
        String name = name(address);
        return name.isEmpty() ? Optional.empty() : remembered.computeIfAbsent(name, memory::find);
    }

    /** The host and path of an address, in whatever way it is reached; "" for one that has no host, which any site may have. */
    private static String name(String address) {
        String bare = address.strip().replaceFirst("[?#].*", "");
        String name = bare.replaceFirst("^(?i)(?:https?:)?//(?:www\\.)?", "");
        return name.equals(bare) || name.length() > NAMED ? "" : name;
    }

    private Shelved takeIn(Path file, String item) {
        try {
            if (Files.size(file) > LIMIT) {
                throw new PictureTakeIn.Unreadable("it is larger than " + (LIMIT >> 20) + " MB");
            }
            return new Shelved.Taken(library.takeIn(Files.readAllBytes(file), String.valueOf(file.getFileName())));
        } catch (IOException away) {
            return refused(file, item, "the file cannot be read: " + away.getMessage());
        } catch (PictureTakeIn.Unreadable unreadable) {
            return refused(file, item, String.valueOf(unreadable.getMessage()));
        }
    }

    private Shelved refused(Path file, String item, String reason) {
        found.accept(new Finding.Damaged("picture " + file + " of " + item, reason));
        return new Shelved.Refused();
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
