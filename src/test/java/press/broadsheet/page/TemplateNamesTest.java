package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.Language;

class TemplateNamesTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    @Test
    void namesAreCountedUpAsTheLanguageDoes() {
        assertThat(Names.listed(List.of("Ada"), ENGLISH)).isEqualTo("Ada");
        assertThat(Names.listed(List.of("Ada", "Bo"), ENGLISH)).isEqualTo("Ada and Bo");
        assertThat(Names.listed(List.of("Ada", "Bo", "Cy"), ENGLISH)).isEqualTo("Ada, Bo and Cy");
        assertThat(Names.listed(List.of("임아다", "선보"), Words.of(Language.KOREAN)))
                .isEqualTo("임아다·선보");
    }

    @Test
    void aSingleFoundStoryIsNotCalledStories() {
        assertThat(ENGLISH.get("search.count", 1, "ferry")).isEqualTo("1 story found for “ferry”");
        assertThat(ENGLISH.get("search.count", 2000, "{0}")).isEqualTo("2,000 stories found for “{0}”");
    }

    @Test
    void aLanguageWithoutTextsSpeaksEnglish() {
        assertThat(Words.of(new Language("fr")).get("menu.all")).isEqualTo("All sections");
    }
}
