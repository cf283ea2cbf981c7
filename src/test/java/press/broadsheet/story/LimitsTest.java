package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every short text of a story has a limit, and a name that a desk script knows. */
final class LimitsTest {

    private static final String NUMBER = "0123456789abcdef".repeat(4);

    static Stream<Arguments> shortTexts() {
        return Stream.of(
                text("headline", 300, Headline::new),
                text("kicker", 60, Kicker::new),
                text("standfirst", 1_000, Standfirst::new),
                text("dateline", 120, Dateline::new),
                text("credit", 200, Credit::new),
                text("tags", 100, Tag::new),
                text("notice", 2_000, KillNotice::new),
                text("text", 2_000, words -> new Correction(1, Instant.EPOCH, words, null)),
                text("byline", 120, name -> new Byline(java.util.List.of(name))));
    }

    private static Arguments text(String field, int limit, Function<String, Object> value) {
        return Arguments.of(field, limit, value);
    }

    @ParameterizedTest(name = "{0} takes {1} characters")
    @MethodSource("shortTexts")
    void takesTextUpToItsLimitAndNoLonger(String field, int limit, Function<String, Object> value) {
        assertThatNoException().isThrownBy(() -> value.apply("가".repeat(limit)));
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> value.apply("가".repeat(limit + 1)))
                .withMessageContaining("at most " + limit)
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    @ParameterizedTest(name = "{0} may not be empty")
    @MethodSource("shortTexts")
    void mayNotBeEmpty(String field, int limit, Function<String, Object> value) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> value.apply(" \u00A0\u3164 "))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    @ParameterizedTest(name = "{0} is measured as it is printed")
    @MethodSource("shortTexts")
    void isMeasuredAsItIsPrinted(String field, int limit, Function<String, Object> value) {
        assertThatNoException().isThrownBy(() -> value.apply("  " + "e\u0301".repeat(limit) + "  "));
    }

    @Test
    void aPassageThatShowsNothingMeansTheWholeStory() {
        assertThat(new Correction(1, Instant.EPOCH, "It was Tuesday.", "\u200B ").passage())
                .isNull();
    }

    @Test
    void aPictureIsNamedByItsDigest() {
        assertThat(new PictureUse(NUMBER, " A  ferry ", "\u200B", "").alt()).isEqualTo("A ferry");
        Stream.of("", "abc", NUMBER.toUpperCase(java.util.Locale.ROOT), NUMBER + "0", "../" + NUMBER.substring(3))
                .forEach(wrong -> assertThatExceptionOfType(UnfitForPrint.class)
                        .isThrownBy(() -> new PictureUse(wrong, "", "", ""))
                        .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("picture")));
    }

    @Test
    void wordsOfAPictureAreLimitedEach() {
        String tooLong = "x".repeat(2_001);
        refuses("alt", () -> new PictureUse(NUMBER, tooLong, "", ""));
        refuses("caption", () -> new PictureUse(NUMBER, "", tooLong, ""));
        refuses("credit", () -> new PictureUse(NUMBER, "", "", tooLong));
    }

    @Test
    void aStoryNumberIsPositive() {
        assertThat(new StoryId(41).toString()).isEqualTo("41");
        refuses("id", () -> new StoryId(0));
        refuses("id", () -> new StoryId(-1));
    }

    private static void refuses(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(making).satisfies(unfit -> assertThat(unfit.field())
                .isEqualTo(field));
    }
}
