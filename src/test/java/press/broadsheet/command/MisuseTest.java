package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.staff.Role;

/** A wrong word costs one line and exit 2, a failure one line and exit 1; nobody is shown a stack trace. */
class MisuseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "serve --prot 80",
                "serve --port http",
                "serve --port -1",
                "serve --port 65536",
                "demo --port 99999999999",
                "serve --port",
                "serve extra",
                "token",
                "token destroy",
                "token create",
                "token create --name wire",
                "token create --role reporter",
                "token create --name wire --role pope --data DIR",
                "token create --name wire --role reporter --data DIR --port 80",
                "serve --port 0 --address paper.example",
                "serve --port 0 --page-memory -1 --data DIR",
                "serve --port 0 --offline maybe --data DIR",
                "serve --port 0 --database mysql://host/name --data DIR",
                "verify --deep",
                "bench --stories 0",
                "bench --stories 10,-5",
                "bench --seconds -1",
                "bench --rounds 0",
                "verify --data",
                "verify --data=",
                "serve --port 0 --data=",
                "serve --port 0 --data DIR --title-address xx=https://x.example",
            })
    void isOneLineAndExitTwo(String line) {
        Typed typed = Typed.here(words(line));
        assertThat(typed.exit()).as(typed.err()).isEqualTo(2);
        assertThat(typed.err()).startsWith("broadsheet: ").hasLineCount(1);
        assertThat(typed.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesNoPaperThatLostItsTablesForANewOne() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("media")).resolve("picture"), "x");
        Files.createFile(folder.resolve("broadsheet.db"));
        Typed typed = Typed.here("serve", "--port", "0", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("broadsheet.db is missing or empty").hasLineCount(1);
        assertThat(folder.resolve("broadsheet.db")).isEmptyFile();
    }

    @Test
    void namesAnUnknownOptionBeforeWhatIsMissing() {
        assertThat(Typed.here("import", "--zz").err()).contains("'--zz'").doesNotContain("FILE");
        assertThat(Typed.here("import").err()).contains("FILE");
    }

    private String[] words(String line) {
        return line.isEmpty()
                ? new String[0]
                : line.replace("DIR", folder.toString()).split(" ");
    }

    @Test
    void isAnEmptyOrEndlessName() {
        for (String name : new String[] {" ", "x".repeat(101)}) {
            Typed typed =
                    Typed.here("token", "create", "--name", name, "--role", "reporter", "--data", folder.toString());
            assertThat(typed.exit()).isEqualTo(2);
            assertThat(typed.err()).contains("--name").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "serve --help",
                "import --help",
                "token --help",
                "token create --help",
                "verify --help",
                "bench --help"
            })
    void isSparedToThoseWhoAskForHelp(String line) {
        Typed typed = Typed.here(words(line));
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("Usage: broadsheet");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void showsTheRolesToThoseWhoNameAnother() {
        Typed typed = Typed.here("token", "create", "--name", "wire", "--role", "pope");
        assertThat(typed.err()).contains("\"pope\"", "reporter, sub-editor, desk-editor");
        assertThat(Typed.here("token", "create", "--help").out())
                .contains(Role.words().split(", "));
    }

    @Test
    void ofAPortThatIsTakenIsAFailureOfOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            Typed typed = Typed.apart("serve", "--data", folder.toString(), "--port", port);
            assertThat(typed.exit()).isEqualTo(1);
            assertThat(typed.err())
                    .isEqualToIgnoringNewLines("broadsheet: port " + port + " cannot be used: Address already in use");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void ofAFolderThatCannotBeOneIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (String command : new String[] {"serve", "demo"}) {
            Typed typed = Typed.here(command, "--data", file.toString(), "--port", "0");
            assertThat(typed.exit()).as(typed.err()).isEqualTo(2);
            assertThat(typed.err())
                    .isEqualToIgnoringNewLines("broadsheet: --data names a folder, and " + file + " is none");
        }
        Typed inside = Typed.here("serve", "--data", file.resolve("paper").toString(), "--port", "0");
        assertThat(inside.exit()).isEqualTo(1);
        assertThat(inside.err()).hasLineCount(1);
    }

    @Test
    void ofAFileThatIsNoDatabaseIsAFailureOfOneLine() throws IOException {
        Files.writeString(
                folder.resolve("broadsheet.db"), "This is no database, however long one looks at it.".repeat(40));
        Typed typed = Typed.apart("verify", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).startsWith("broadsheet: ").hasLineCount(1);
    }
}
