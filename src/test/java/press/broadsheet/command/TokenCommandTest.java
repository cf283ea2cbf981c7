package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.server.NewPaper;
import press.broadsheet.server.Server;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Rights;
import press.broadsheet.staff.Role;

class TokenCommandTest {

    @TempDir
    private Path folder;

    private Typed created(String name, String role) {
        return Typed.apart("token", "create", "--name", name, "--role", role, "--data", folder.toString());
    }

    private Paper opened() {
        return Paper.open(folder, PaperSettings.embedded(), Clock.systemUTC());
    }

    @Test
    void printsOneTokenAndNothingElseWhileTheServerRuns() {
        try (Paper paper = opened()) {
            NewPaper.createIfEmpty(paper, "http://localhost:8080");
            paper.start();
            try (Server server = Server.start(paper, 0)) {
                assertThat(server.port()).isPositive();
                Typed typed = created("wire desk", "desk-editor");
                assertThat(typed.exit()).as(typed.err()).isZero();
                assertThat(typed.err()).isEmpty();
                assertThat(typed.out()).hasLineCount(1).matches("bs_[A-Za-z0-9_-]{43}\\R");
                assertThat(paper.tokens().find(typed.out().strip()))
                        .contains(new Actor("wire desk", Rights.of(Grant.of(Role.DESK_EDITOR))));
                String written = paper.database().write(_ -> "the server still writes");
                assertThat(written).isNotEmpty();
            }
        }
    }

    /** By them the paper tells its own acts from those of the desk. */
    @ParameterizedTest
    @ValueSource(strings = {"import", "Clock", " command line "})
    void givesNobodyANameThatTheJournalGivesThePaper(String name) {
        try (Paper paper = opened()) {
            assertThat(paper.journal().end()).isZero();
        }
        Typed typed = Typed.here("token", "create", "--name", name, "--role", "editor", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("--name", name.strip()).hasLineCount(1);
    }

    @Test
    void saysWhenItsFolderHeldNoPaperBefore() {
        Typed first = Typed.here("token", "create", "--name", "x", "--role", "admin", "--data", folder.toString());
        assertThat(first.exit()).isZero();
        assertThat(first.out()).hasLineCount(1);
        assertThat(first.err())
                .isEqualToIgnoringNewLines("There was no paper in " + folder + ": an empty one is made.");
        Typed second = Typed.here("token", "create", "--name", "y", "--role", "admin", "--data", folder.toString());
        assertThat(second.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, REPORTER",
        "sub-editor, SUB_EDITOR",
        "Desk_Editor, DESK_EDITOR",
        "picture-editor, PICTURE_EDITOR",
        "editor-in-chief, EDITOR_IN_CHIEF",
        "editor, EDITOR_IN_CHIEF",
        "advertising, ADVERTISING",
        "administrator, ADMINISTRATOR",
        "admin, ADMINISTRATOR",
    })
    void knowsEveryRole(String word, Role role) {
        Typed typed = Typed.here("token", "create", "--name", "x", "--role", word, "--data", folder.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        try (Paper paper = opened()) {
            assertThat(paper.tokens().find(typed.out().strip())).contains(new Actor("x", Rights.of(Grant.of(role))));
        }
    }
}
