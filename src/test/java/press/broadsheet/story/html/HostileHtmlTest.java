package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of {@code hostile.txt} tries to bring a script into the paper, by itself and inside other HTML. */
final class HostileHtmlTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private static final List<String> SURROUNDINGS = List.of(
            "%s",
            "<p>before %s after</p>",
            "<ul><li>%s</li></ul>",
            "<table><tr><td>%s</td><td>x</td></tr></table>",
            "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>",
            "<blockquote>x<cite>%s</cite></blockquote>",
            "<pre>%s</pre>",
            "<aside data-factbox=Box>%s</aside>",
            "<a href=/a>%s</a>",
            "<svg><desc>%s</desc></svg>",
            "<math><mtext>%s</mtext></math>",
            "<noscript>%s</noscript>",
            "<textarea>%s</textarea>");

    static Stream<String> payloads() {
        try (InputStream file = HostileHtmlTest.class.getResourceAsStream("hostile.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> ESCAPE.matcher(line)
                            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                    String.valueOf((char) Integer.parseInt(found.group(1), 16)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isTriedInManyWays() {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void neverReachesThePage(String payload) {
        Darkroom darkroom = new Darkroom();
        HtmlReader reader = new HtmlReader();
        for (String around : SURROUNDINGS) {
            String printed = new HtmlWriter(darkroom)
                    .write(reader.read(around.replace("%s", payload), darkroom).body());
            Sanity.assertSafe(printed);
            assertThat(new HtmlWriter(darkroom)
                            .write(reader.read(printed, darkroom).body()))
                    .isEqualTo(printed);
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void neverReachesThePageByWayOfAnAttribute(String payload) {
        Darkroom darkroom = new Darkroom();
        String quoted = payload.replace("\"", "&quot;");
        String html = "<img src=a.jpg alt=\"" + quoted + "\"><a href=\"" + quoted + "\">x</a><iframe title=\"" + quoted
                + "\" src=https://youtube.com/1></iframe><aside data-factbox=\"" + quoted + "\">x</aside>";
        Sanity.assertSafe(new HtmlWriter(darkroom)
                .write(new HtmlReader().read(html, darkroom).body()));
    }
}
