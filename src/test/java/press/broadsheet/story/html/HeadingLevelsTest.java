package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;

class HeadingLevelsTest {

    @Test
    void neverSkipALevel() {
        assertThat(HeadingLevels.stepped(
                        new Body(List.of(at(4), new Block.Rule(), at(4), at(2), at(4), box("Facts", at(4))))))
                .isEqualTo(new Body(List.of(at(2), new Block.Rule(), at(3), at(2), at(3), box("Facts", at(3)))));
    }

    private static Block at(int level) {
        return new Block.Heading(level, List.of(Inline.Text.plain("x")));
    }

    private static Block box(String title, Block inside) {
        return new Block.Factbox(title, List.of(inside));
    }
}
