package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "\u00A0javascript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "java\r\nscript:alert(1)",
                "java\u0000script:alert(1)",
                "java\u200Bscript:alert(1)",
                "java\u00ADscript:alert(1)",
                "javascript\t:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "jav&#x09;ascript:alert(1)",
                "ｊavascript:alert(1)",
                "javaſcript:alert(1)",
                "javascript：alert(1)",
                "javascript%3Aalert(1)",
                "javascript://example.com/%0Aalert(1)",
                "feed:javascript:alert(1)",
                "view-source:javascript:alert(1)",
                "vbscript:msgbox(1)",
                "VBScript:msgbox(1)",
                "livescript:alert(1)",
                "mocha:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "blob:https://example.com/1",
                "file:///etc/passwd",
                "filesystem:https://example.com/x",
                "ftp://example.com/",
                "ws://example.com/",
                "jar:https://example.com!/x",
                "about:blank",
                "chrome://settings",
                "intent://scan/#Intent;end",
                "ms-officecmd:x",
                "//evil.example",
                "///evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "\t//evil.example",
                "http:evil.example",
                "https:/evil.example",
                "http:///evil.example",
                "https:\\\\evil.example",
                "http://",
                "https:",
                "mailto:",
                "evil.example",
                "story.html",
                "../up",
                "?q=1",
                ":",
                "://",
                "",
                "   ",
                "http://example.com/#a#b"
            })
    void cannotBeMadeOfAnythingThatMightRunOrMislead(String hostile) {
        assertThat(WebAddress.orNull(hostile)).isNull();
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> new WebAddress(hostile))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meridian.example/national/ferry-strike-41",
                "http://example.com:8080/a?b=c&d=e#f",
                "mailto:desk@meridian.example",
                "tel:+999-2-555-0140",
                "/national",
                "/",
                "#notes",
                "#"
            })
    void keepsAGoodAddress(String good) {
        WebAddress address = new WebAddress(good);
        assertThat(new WebAddress(address.value())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.com/A, https://Example.com/A",
        "'  https://example.com/  ', https://example.com/",
        "https://example.com/a b, https://example.com/a%20b",
        "https://example.com/100%, https://example.com/100%25",
        "https://example.com/%zz, https://example.com/%25zz",
        "https://example.com/%41, https://example.com/%41",
        "https://example.com/정치, https://example.com/%EC%A0%95%EC%B9%98",
        "'https://example.com/\"><script>', https://example.com/%22%3E%3Cscript%3E",
        "/\\evil.example, /%5Cevil.example",
        "'/\t/evil.example', /%09/evil.example"
    })
    void mendsACarelessAddress(String careless, String mended) {
        assertThat(new WebAddress(careless).value()).isEqualTo(mended);
    }

    @Test
    void namesNobodyBeforeTheHost() {
        for (String text : new String[] {"https://paper.example@evil.example/", "http://user:word@evil.example"}) {
            assertThat(WebAddress.orNull(text)).as(text).isNull();
        }
        assertThat(WebAddress.orNull("https://social.example/@harbour")).isNotNull();
        assertThat(WebAddress.orNull("mailto:desk@meridian.example")).isNotNull();
    }

    @Test
    void knowsWhatLeadsOutOfThePaper() {
        assertThat(new WebAddress("https://example.com").leavesThePaper()).isTrue();
        assertThat(new WebAddress("mailto:desk@meridian.example").leavesThePaper())
                .isTrue();
        assertThat(new WebAddress("/national").leavesThePaper()).isFalse();
        assertThat(new WebAddress("#notes").leavesThePaper()).isFalse();
    }

    @Test
    void isAtMostFourThousandCharactersLong() {
        assertThat(WebAddress.orNull("/" + "a".repeat(3_999))).isNotNull();
        assertThat(WebAddress.orNull("/" + "a".repeat(4_000))).isNull();
        assertThat(WebAddress.orNull("/" + "가".repeat(1_000))).isNull();
    }

    @Test
    void refusesAMonsterAtOnce() {
        String monster = "/" + "%".repeat(2_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertThat(WebAddress.orNull(monster))
                .isNull());
    }
}
