package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import press.broadsheet.Paper;
import press.broadsheet.search.SearchAway;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

class SecondServerTest {

    private static Object identity(Path file) throws Exception {
        return String.valueOf(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    @Test
    void leavesTheFirstOnesFolderAsItIs() throws Exception {
        try (TestingPaper first = TestingPaper.on(Engine.SQLITE).opened()) {
            Path pressed = first.folder().resolve("pressed.db");
            Object before = identity(pressed);
            try (Paper second = Paper.open(first.folder(), first.settings(), Clock.systemUTC())) {
                assertThatThrownBy(second::start)
                        .isInstanceOf(SearchAway.class)
                        .hasMessageContaining("another process");
            }
            assertThat(identity(pressed)).isEqualTo(before);
        }
    }
}
