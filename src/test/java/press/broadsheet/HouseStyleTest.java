package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What STYLE.md says about names and lengths, as far as a machine can see it. */
class HouseStyleTest {

    private static final int LINES = 400;
    private static final Path EXEMPT = Path.of("src/test/resources/house/long-files.txt");
    private static final Pattern MEASURED = Pattern.compile(".*\\.(java|jte|css|js|mjs|ts|sh)|broadsheet|run");
    private static final Set<String> PASSED_OVER = Set.of(".git", "target", "data", "node_modules", "vendor", ".idea");
    private static final Pattern BAD_CLASS = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)");
    private static final Set<String> BAD_PACKAGES = Set.of("common", "util", "utils", "support", "helper", "helpers");

    @Test
    void keepsEveryFileUnderFourHundredLines() throws IOException {
        List<String> exempt = exempt();
        Map<String, Long> tooLong = lengths();
        tooLong.keySet().removeAll(exempt);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void exemptsNoFileThatNeedsNoExemption() throws IOException {
        assertThat(lengths().keySet()).containsAll(exempt());
    }

    @Test
    void namesNoClassForWhatItIsNot() throws IOException {
        List<String> bad = files().map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .filter(name -> BAD_CLASS.matcher(name).matches())
                .toList();
        assertThat(bad).isEmpty();
    }

    @Test
    void hasNoPackageForOddsAndEnds() throws IOException {
        List<Path> bad = files().filter(file -> file.toString().endsWith(".java"))
                .map(file -> file.getParent())
                .filter(folder -> {
                    for (Path name : folder) {
                        if (BAD_PACKAGES.contains(name.toString())) {
                            return true;
                        }
                    }
                    return false;
                })
                .distinct()
                .toList();
        assertThat(bad).isEmpty();
    }

    /**
     * Java matches a repeated group by calling itself, once for each time, unless the group keeps what it took: a long text then
     * ends the thread. Of two ways to write a pattern the one with {@code )*+} or {@code )++} is taken.
     */
    @Test
    void repeatsNoGroupOfAPatternThatMightTakeBack() throws IOException {
        Pattern greedy = Pattern.compile("\"[^\"]*(?<!\\\\)\\)[*+]\\??(?!\\+)[^\"]*\"");
        List<String> bad = files().filter(file -> file.startsWith(Path.of("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file ->
                        lines(file).filter(line -> greedy.matcher(line).find()).map(line -> file + ": " + line.strip()))
                .toList();
        assertThat(bad).isEmpty();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files that are too long, with their lengths. */
    private static Map<String, Long> lengths() throws IOException {
        List<Path> measured = files().filter(
                        file -> MEASURED.matcher(file.getFileName().toString()).matches())
                .toList();
        assertThat(measured).as("files that were measured").hasSizeGreaterThan(150);
        return measured.stream()
                .collect(Collectors.toMap(HouseStyleTest::name, HouseStyleTest::length, (one, _) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .filter(file -> file.getValue() > LINES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static long length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> exempt() throws IOException {
        return Files.readAllLines(EXEMPT).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<Path> files() throws IOException {
        Path here = Path.of("");
        try (Stream<Path> all = Files.find(here, 30, (file, facts) -> facts.isRegularFile() && isOurs(file))) {
            return all.toList().stream();
        }
    }

    private static boolean isOurs(Path file) {
        for (Path name : file) {
            if (PASSED_OVER.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
