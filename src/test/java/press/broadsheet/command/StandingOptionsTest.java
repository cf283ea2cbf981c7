package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import press.broadsheet.masthead.AgentPolicy;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.testing.TestingPaper;

/** What an operator says of hub, agents, sellers, contacts and addresses counts, and what cannot be is named. */
class StandingOptionsTest {

    @TempDir
    private Path folder;

    @CommandLine.Command(name = "broadsheet")
    private static final class Line {
        @CommandLine.Mixin
        private StandingOptions standing = new StandingOptions();
    }

    private static StandingOptions typed(String... words) {
        Line line = new Line();
        new CommandLine(line).parseArgs(words);
        return line.standing;
    }

    @Test
    void whatIsNotSaidStaysAsTheMastheadHasIt() {
        Masthead masthead = TestingPaper.masthead();
        assertThat(typed().settled(masthead)).isEqualTo(masthead);
    }

    @Test
    void everythingCanBeSaid() throws IOException {
        Path ads = Files.writeString(folder.resolve("ads.txt"), "# ours\nadsystem.example, 1, DIRECT\n");
        Path trust = Files.writeString(folder.resolve("trust.txt"), "belongto=https://guild.example/\n");
        Masthead set = typed(
                        "--hub",
                        "https://hub.example/",
                        "--ai-agents",
                        "search-only",
                        "--ads-txt",
                        ads.toString(),
                        "--trust-txt",
                        trust.toString(),
                        "--security-contact",
                        "mailto:a@paper.example,https://paper.example/report",
                        "--title-address",
                        "ko=https://hangul.example")
                .settled(TestingPaper.masthead());
        assertThat(set.standing().hub()).isEqualTo("https://hub.example/");
        assertThat(set.standing().notices().agents()).isEqualTo(AgentPolicy.SEARCH_ONLY);
        assertThat(set.standing().notices().ads()).containsExactly("# ours", "adsystem.example, 1, DIRECT");
        assertThat(set.standing().notices().trust()).hasSize(1);
        assertThat(set.standing().notices().security()).hasSize(2);
        assertThat(set.titles().getLast().outfit().address()).isEqualTo("https://hangul.example");
        Masthead without = typed("--hub", "-", "--title-address", "ko=-").settled(set);
        assertThat(without.standing().hub()).isNull();
        assertThat(without.titles().getLast().outfit().address()).isNull();
        assertThat(without.standing().notices()).isEqualTo(set.standing().notices());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--hub=ftp://hub.example | --hub: a hub is like https://hub.example/",
                "--ai-agents=never | --ai-agents is allow, search-only or refuse, not never",
                "--ads-txt=FOLDER/bad.txt | --ads-txt: line 2 of ads",
                "--ads-txt=FOLDER/none.txt | cannot be read",
                "--trust-txt=FOLDER/bad.txt | --trust-txt: line 1 of trust",
                "--security-contact=desk | --security-contact: line 1 of security",
                "--title-address=ko | --title-address is like ko=https://ko.paper.example",
                "--title-address=ko=hangul | --title-address is like",
            })
    void whatCannotBeIsNamedBeforeAnythingIsOpened(String option, String wrong) throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "sells=https://a.example/\nadsystem.example, 1\n");
        Files.write(folder.resolve("bad.txt"), List.of("adsystem.example, 1, DIRECT", "adsystem.example, 1"));
        Path paper = folder.resolve("paper");
        Typed typed = Typed.here(
                "serve", "--port", "0", "--data", paper.toString(), option.replace("FOLDER", folder.toString()));
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains(wrong).hasLineCount(1);
        assertThat(paper).doesNotExist();
    }

    @Test
    void theFileOfThePaperSaysItAsWell() throws IOException {
        Files.writeString(folder.resolve("config.yaml"), "ai-agents: sometimes\n");
        Typed typed = Typed.here("serve", "--port", "0", "--data", folder.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("--ai-agents", "sometimes").hasLineCount(1);
    }
}
