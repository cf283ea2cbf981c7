package press.broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.TestingPaper;

/** Addresses that the paper needs for itself. */
class ReservedTest {

    private static Masthead with(String path) {
        Masthead masthead = TestingPaper.masthead();
        Title title = masthead.titleOf(new SectionPath(path));
        return masthead.with(title.opening(Section.of(path, "Elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds", "search", "api", "v", "pictures", "health", "author", "ko/search", "a"})
    void areNoSections(String path) {
        assertThatThrownBy(() -> Reserved.check(with(path)))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).startsWith("titles["));
    }

    @Test
    void areAllThatIsRefused() {
        assertThatCode(() -> Reserved.check(TestingPaper.masthead())).doesNotThrowAnyException();
        for (String path : List.of("healthy", "ko/feed", "world-archive")) {
            assertThatCode(() -> Reserved.check(with(path))).as(path).doesNotThrowAnyException();
        }
    }
}
