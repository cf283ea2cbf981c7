package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacingTest {

    private static final SectionPath SOCIETY = new SectionPath("national/society");
    private static final SectionPath COMPANIES = new SectionPath("business/companies");

    @Test
    void hasItsHomeInTheFirstSection() {
        assertThat(placed(List.of(SOCIETY, COMPANIES), List.of()).home()).isEqualTo(SOCIETY);
    }

    @Test
    void foldsWhatIsNamedTwice() {
        Placing placing =
                placed(List.of(SOCIETY, COMPANIES, SOCIETY), List.of(new Tag("strikes"), new Tag("strikes ")));
        assertThat(placing.sections()).containsExactly(SOCIETY, COMPANIES);
        assertThat(placing.tags()).containsExactly(new Tag("strikes"));
    }

    @Test
    void needsASectionAndTakesTen() {
        assertThat(placed(sections(10), List.of()).sections()).hasSize(10);
        refuses("sections", List.of(), List.of());
        refuses("sections", sections(11), List.of());
    }

    @Test
    void takesFiftyTags() {
        assertThat(placed(List.of(SOCIETY), tags(50)).tags()).hasSize(50);
        refuses("tags", List.of(SOCIETY), tags(51));
    }

    @Nested
    class ASection {

        @ParameterizedTest
        @ValueSource(strings = {"national", "national/politics", "ko/national/politics", "the-strait", "a1/b2"})
        void isWrittenLikeItsAddress(String path) {
            assertThat(new SectionPath(path).value()).isEqualTo(path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "National",
                    "national/",
                    "/national",
                    "a//b",
                    "a/b/c/d",
                    "-a",
                    "a-",
                    "a--b",
                    "../etc",
                    "a b",
                    "정치",
                    "national\n",
                    "a?b"
                })
        void isRefusedInAnyOtherForm(String path) {
            assertThatExceptionOfType(UnfitForPrint.class)
                    .isThrownBy(() -> new SectionPath(path))
                    .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("sections"));
        }

        @Test
        void isNoLongerThanAnAddressShouldBe() {
            assertThat(new SectionPath("a".repeat(120)).value()).hasSize(120);
            assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> new SectionPath("a".repeat(121)));
        }

        @Test
        void standsUnderAnother() {
            assertThat(SOCIETY.parent()).isEqualTo(new SectionPath("national"));
            assertThat(new SectionPath("national").parent()).isNull();
        }
    }

    @Nested
    class ALanguage {

        @Test
        void isWrittenAsItsTagWantsIt() {
            assertThat(new Language("KO-kr").tag()).isEqualTo("ko-KR");
            assertThat(new Language("ko-KR").primary()).isEqualTo("ko");
            assertThat(Language.ENGLISH.primary()).isEqualTo("en");
        }

        @ParameterizedTest
        @ValueSource(strings = {"en-GB-oed", "zh-min", "iw", "no-NO-NY", "zh-Hant-TW", "de-CH-1901", "sgn-BE-FR"})
        void isReadBackAsItWasWritten(String tag) {
            Language language = new Language(tag);
            assertThat(new Language(language.tag())).isEqualTo(language);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e", "english", "en_GB", "en-", "한국어", "en\"onload=", "en-aaaaaaaaa"})
        void isRefusedInAnyOtherForm(String tag) {
            assertThatExceptionOfType(UnfitForPrint.class)
                    .isThrownBy(() -> new Language(tag))
                    .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("language"));
        }
    }

    private static Placing placed(List<SectionPath> sections, List<Tag> tags) {
        return new Placing(Language.ENGLISH, sections, tags);
    }

    private static void refuses(String field, List<SectionPath> sections, List<Tag> tags) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> placed(sections, tags))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    private static List<SectionPath> sections(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new SectionPath("section-" + number))
                .toList();
    }

    private static List<Tag> tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Tag("tag " + number))
                .toList();
    }
}
