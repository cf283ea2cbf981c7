package press.broadsheet.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import press.broadsheet.server.NewPaper;

/**
 * What {@code config.yaml} in a paper's folder says: an option a line, by its name without the dashes. Immutable.
 *
 * @param values the options that are set, by name
 */
public record PaperConfig(Map<String, String> values) implements FromEnvironment.Values {

    static final String FILE = "config.yaml";

    /** What the file says is not what a setting can be. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unusable(Path file, String reason) {
            super(file + ": " + reason);
        }
    }

    public PaperConfig {
        values = Map.copyOf(values);
    }

    /** A paper that says nothing of itself. */
    public static PaperConfig none() {
        return new PaperConfig(Map.of());
    }

    /**
     * Reads the file of a folder; a folder without one says nothing.
     *
     * @param known the settings there are
     * @throws Unusable when the file is not readable as settings; the message names file and line or setting
     */
    static PaperConfig read(Path folder, Set<String> known) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return none();
        }
        return switch (parsed(file)) {
            case null -> none();
            case Map<?, ?> settings -> checked(file, settings, known);
            case Object _ -> throw new Unusable(file, "settings are lines such as port: 8080");
        };
    }

    /** Puts a file that sets nothing yet, and says what could be set, into a folder that has none. */
    static void offer(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            try {
                Files.writeString(file, NewPaper.text("/paper/" + FILE));
            } catch (IOException failure) {
                throw new UncheckedIOException(file + " cannot be written", failure);
            }
        }
    }

    private static @Nullable Object parsed(Path file) {
        try {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(strict)).load(Files.readString(file));
        } catch (MarkedYAMLException unreadable) {
            int line = unreadable.getProblemMark().getLine() + 1;
            throw new Unusable(file, "line %d: %s".formatted(line, unreadable.getProblem()));
        } catch (YAMLException unreadable) {
            throw new Unusable(file, String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    private static PaperConfig checked(Path file, Map<?, ?> settings, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!known.contains(name)) {
                throw new Unusable(
                        file, "there is no setting \"%s\"; there are %s".formatted(name, String.join(", ", known)));
            }
            switch (value) {
                case null -> {}
                case String text -> values.put(name, text);
                case Number number -> values.put(name, number.toString());
                case Boolean flag -> values.put(name, flag.toString());
                case Object _ -> throw new Unusable(file, name + " is one value, not a list or an object");
            }
        });
        return new PaperConfig(values);
    }

    @Override
    public @Nullable String of(String name) {
        return values.get(name);
    }
}
