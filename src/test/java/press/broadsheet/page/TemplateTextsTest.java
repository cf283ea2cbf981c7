package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java/press/broadsheet/page");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

    /** Attributes that are read out or shown. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"$]*\\p{L}[^\"]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("reader.properties")).isEqualTo(keys("reader_ko.properties"));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources(TEMPLATES, ".jte")) {
            collect(source, used);
        }
        for (String source : sources(CODE, ".java")) {
            collect(source, used);
        }
        assertThat(used).isEqualTo(keys("reader.properties"));
    }

    private static void collect(String source, Set<String> used) throws IOException {
        Set<String> starts = new TreeSet<>();
        keys("reader.properties").forEach(key -> starts.add(key.substring(0, key.indexOf('.') + 1)));
        Matcher key = KEY.matcher(source);
        while (key.find()) {
            if (starts.stream().anyMatch(key.group(1)::startsWith)) {
                used.add(key.group(1));
            }
        }
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (String source : sources(TEMPLATES, ".jte")) {
            assertThat(SPOKEN.matcher(source).results().map(found -> found.group(1)))
                    .as(source)
                    .isEmpty();
            String words = source.replaceAll("(?m)^@(?:import|param) .*$", "")
                    .replaceAll("(?m)^!\\{var .*;\\}$", "")
                    .replaceAll("\\$(?:unsafe)?\\{(?:[^{}\"]|\"[^\"]*\")*\\}", "")
                    .replaceAll("@(?:template[.\\w]+|if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "")
                    .replaceAll("@(?:else|endif|endfor)", "")
                    .replaceAll("@template[.\\w]+\\([^`]*@`|`\\)", "")
                    .replaceAll("<[^>]*>", "");
            assertThat(words).as(source).doesNotContainPattern("\\p{L}");
        }
    }

    @Test
    void templatesStayShort() throws IOException {
        for (String source : sources(TEMPLATES, ".jte")) {
            assertThat(source.lines().count()).as(source).isLessThanOrEqualTo(60);
        }
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(file))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Iterable<String> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TemplateTextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
