package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.Broadsheet;

/** What stands in a paper's folder counts where nobody typed or set anything else. */
class PaperConfigTest {

    private static final Set<String> KNOWN = Set.of("port", "address", "page-memory");

    @TempDir
    private Path folder;

    private void says(String text) throws IOException {
        Files.writeString(folder.resolve("config.yaml"), text);
    }

    @Test
    void isEmptyWithoutAFileOrWithAnEmptyOne() throws IOException {
        assertThat(PaperConfig.read(folder, KNOWN)).isEqualTo(PaperConfig.none());
        says("# port: 8080\n");
        assertThat(PaperConfig.read(folder, KNOWN)).isEqualTo(PaperConfig.none());
    }

    @Test
    void readsAnOptionALine() throws IOException {
        says("""
                # where readers come from
                address: https://paper.example
                port: 8181
                page-memory:
                """);
        assertThat(PaperConfig.read(folder, KNOWN).values())
                .isEqualTo(Map.of("address", "https://paper.example", "port", "8181"));
    }

    @Test
    void isOfferedToANewPaperAndSetsNothing() throws IOException {
        PaperConfig.offer(folder);
        assertThat(Files.readString(folder.resolve("config.yaml"))).contains("# port: 8080");
        assertThat(PaperConfig.read(folder, KNOWN)).isEqualTo(PaperConfig.none());
        says("port: 1");
        PaperConfig.offer(folder);
        assertThat(folder.resolve("config.yaml")).hasContent("port: 1");
    }

    @Test
    void offersOnlySettingsThatThereAre() throws IOException {
        PaperConfig.offer(folder);
        says(Files.readString(folder.resolve("config.yaml")).replaceAll("(?m)^# ([a-z-]+: \\S+)$", "$1"));
        assertThat(PaperConfig.read(folder, WithConfig.settings(Broadsheet.commandLine()))
                        .values())
                .containsEntry("port", "8080")
                .containsEntry("page-memory", "96");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prot: 80 | there is no setting \"prot\"",
                "port: [80] | port is one value",
                "port: {a: 1} | port is one value",
                "just words | settings are lines such as port: 8080",
                "port: 80\\nport: 81 | line 2",
                "port: \"80 | line 1",
                "a: !!java.lang.String x\\n  b: y | line",
            })
    void namesTheFileAndWhatIsWrongInIt(String text, String wrong) throws IOException {
        says(text.replace("\\n", "\n"));
        assertThatExceptionOfType(PaperConfig.Unusable.class)
                .isThrownBy(() -> PaperConfig.read(folder, KNOWN))
                .withMessageContaining(folder.resolve("config.yaml").toString())
                .withMessageContaining(wrong);
    }

    @Test
    void knowsTheOptionsOfEveryCommandButTheFolderItself() {
        assertThat(WithConfig.settings(Broadsheet.commandLine()))
                .contains("port", "address", "database", "database-user", "page-memory", "offline", "section")
                .doesNotContain("data", "help", "version", "role");
    }

    @Test
    void isHeardByTheCommand() throws IOException {
        says("database: mysql://host/name");
        Typed typed = Typed.here("token", "create", "--name", "wire", "--role", "reporter", "--data", folder + "");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("mysql://host/name").hasLineCount(1);
    }

    @Test
    void givesWayToWhatWasTyped() throws IOException {
        says("page-memory: -1");
        String[] typed = {"token", "create", "--name", "wire", "--role", "reporter", "--data", folder + ""};
        assertThat(Typed.here(typed).err()).contains("--page-memory", "-1");
        String[] over = {
            "token", "create", "--name", "wire", "--role", "reporter", "--data", folder + "", "--page-memory", "8"
        };
        assertThat(Typed.here(over).exit()).isZero();
    }

    @Test
    void isNamedWhenOneOfItsValuesIsNone() throws IOException {
        says("port: eighty");
        Typed typed = Typed.here("serve", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .startsWith("broadsheet: config.yaml: ")
                .contains("--port", "eighty")
                .hasLineCount(1);
    }

    @Test
    void isRefusedByTheCommandWhenItIsUnreadable() throws IOException {
        says("prot: 80");
        Typed typed = Typed.here("serve", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("config.yaml", "\"prot\"", "port").hasLineCount(1);
    }

    @Test
    void leavesHelpAlone() throws IOException {
        says("prot: 80");
        assertThat(Typed.here("serve", "--help", "--data", folder.toString()).exit())
                .isZero();
    }
}
