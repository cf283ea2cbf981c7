package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.UnfitForPrint;

final class HtmlReaderLimitsTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void takesTwoMillionCharacters() {
        assertThat(new HtmlReader().read("a".repeat(2_000_000)).body().plainText())
                .hasSize(2_000_000);
        refuses("a".repeat(2_000_001));
    }

    @Test
    void takesTwoHundredElementsInsideEachOther() {
        assertThat(new HtmlReader().read("<div>".repeat(200) + "x").body().plainText())
                .isEqualTo("x");
        refuses("<div>".repeat(201) + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<svg><g>", "<figure>"})
    void survivesAHundredThousandOfThem(String tag) {
        assertTimeout(Duration.ofSeconds(20), () -> refuses(tag.repeat(100_000)));
    }

    @Test
    void refusesMoreBlocksThanABodyHas() {
        assertThat(new HtmlReader().read("<hr>".repeat(5_000)).body().blocks()).hasSize(5_000);
        refuses("<hr>".repeat(5_001));
    }

    @Test
    void refusesElementsThatTheParserWouldRepeatWithoutEnd() {
        StringBuilder html = new StringBuilder("<p>");
        for (int number = 0; number < 150; number++) {
            html.append("<i id=").append(number).append('>');
        }
        html.append("<p>x".repeat(100_000));
        assertTimeout(Duration.ofSeconds(10), () -> refuses(html.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><footer>",
                "<aside data-factbox=x><h3>",
                "<figure data-picture=x><figcaption>",
                "<figure><table><caption>",
                "<ul class=gallery><li>",
                "<blockquote><p><cite>",
                "<q><ruby><rt>"
            })
    void readsNothingTwiceForEachLevel(String level) {
        String words = "y".repeat(2_001);
        String html = level.repeat(40) + words + "<img src=a.jpg>" + words;
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(new HtmlReader().read(html, darkroom))
                .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.jpg>",
                "<br>x",
                "<a href=%>x</a>",
                "<b>x</b> ",
                "<td>x",
                "<li>x",
                "<figcaption>x</figcaption>"
            })
    void readsMuchOfOneKindInOneGo(String piece) {
        for (String around : new String[] {"<figure>", "<table><tr><td>", "<ul><li>", "<blockquote><p>"}) {
            String html = around + piece.repeat(4_900);
            assertTimeout(Duration.ofSeconds(5), () -> {
                Read read = new HtmlReader().read(html, darkroom);
                assertThat(new HtmlWriter(darkroom).write(read.body())).isNotEmpty();
            });
        }
    }

    private static void refuses(String html) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> new HtmlReader().read(html))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("bodyHtml"));
    }

    /** Nobody closed them: what comes behind is still the story. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "isindex",
                "math><mtext",
                "button",
                "output",
                "portal",
                "amp-img src=\"a.png\"",
                "meter",
                "progress"
            })
    void losesNothingBehindAnElementThatNobodyClosed(String element) {
        Read read = new HtmlReader().read("<p>Before.</p><" + element + "><p>After.</p><h2>Then</h2>");
        assertThat(read.body().plainText()).contains("Before.", "After.", "Then");
    }
}
