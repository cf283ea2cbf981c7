package press.broadsheet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FromEnvironmentTest {

    @Command
    private static final class Something implements Runnable {
        @Mixin
        private ServerOptions server = new ServerOptions();

        @Mixin
        private PaperOptions paper = new PaperOptions();

        @Override
        public void run() {}
    }

    private static Something typed(Map<String, String> environment, Map<String, String> properties, String... line) {
        Something something = new Something();
        new CommandLine(something)
                .setDefaultValueProvider(new FromEnvironment(environment::get, properties::get))
                .parseArgs(line);
        return something;
    }

    @Test
    void givesWhatWasNotTyped() {
        Something something = typed(
                Map.of("BROADSHEET_PORT", "8081", "BROADSHEET_DATA", "/papers/one"),
                Map.of("broadsheet.port", "8082", "broadsheet.address", "https://paper.example"));
        assertThat(something.server.port()).isEqualTo(8081);
        assertThat(something.server.address()).isEqualTo("https://paper.example");
        assertThat(something.paper.folder()).hasToString("/papers/one");
    }

    @Test
    void givesWayToWhatWasTyped() {
        assertThat(typed(Map.of("BROADSHEET_PORT", "8081"), Map.of(), "--port", "9000")
                        .server
                        .port())
                .isEqualTo(9000);
    }

    @Test
    void leavesWhatNobodySaidAsItIs() {
        Something something = typed(Map.of("BROADSHEET_PORT", ""), Map.of());
        assertThat(something.server.port()).isEqualTo(8080);
        assertThat(something.paper.folder()).hasToString("data/paper");
    }
}
