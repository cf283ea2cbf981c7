package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every export and feed of the test data is read to the last item that can be read. */
final class ImportCorpusTest {

    @TempDir
    private Path folder = Path.of("");

    private static Path data(String part) {
        String given = System.getProperty("broadsheet.data");
        Path path = Path.of(given == null ? "../shared/data" : given).resolve(part);
        if (!Files.isDirectory(path)) {
            fail("the test data is missing: " + path.toAbsolutePath().normalize()
                    + " (name its folder with -Dbroadsheet.data=...)");
        }
        return path;
    }

    @Test
    void probe() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String part : new String[] {"migration/wxr", "feeds/real", "feeds/rome", "feeds/ko-synthetic"}) {
            try (Stream<Path> files = Files.list(data(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    try (TestingImport paper = TestingImport.in(folder)) {
                        ImportReport report = paper.take(file.toString());
                        ImportReport again = paper.take(file.toString());
                        out.append(part).append('/').append(file.getFileName()).append(" taken=")
                                .append(report.counts().taken()).append(" changed=").append(report.counts().changed())
                                .append(" skipped=").append(report.skipped()).append(" unreadable=")
                                .append(report.unreadable()).append(" around=").append(report.counts().around())
                                .append(" AGAIN ").append(again.counts()).append('\n');
                        report.notes().stream().limit(30).forEach(note -> out.append("   ").append(note.replaceFirst("^.*?/wt/", "")).append('\n'));
                    }
                }
            }
        }
        Files.writeString(Path.of("/tmp/probe/out.txt"), out);
        assertThat(out).isNotEmpty();
    }
}
