package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old path has one spelling, whoever writes it. */
final class OldPathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /2019/05/a | /2019/05/a/
            /2019/05/a | //2019//05/a//
            /%EC%A0%95/a | /%ec%a0%95/a
            /%EC%A0%95/a | /정/a
            /~mina/a | /%7Emina/%61
            /a%2Fb | /a%2fb
            /100%25 | /100%
            /?p=14 | /?p=14
            /?p=14 | ?p=14
            /?p=14 | /?utm_source=x&p=14&fbclid=abc&gclid=9
            /blog?p=14 | /blog/?p=14
            /view.html?idxno=7&x=%EC%A0%95 | /view.html?idxno=7&x=정
            /a | /a?utm_source=x&utm_campaign=2019
            /a | /a?ref=front
            /a | /a?#top
            / | /?
            / | //
            """)
    void isWrittenInOneWay(String spelling, String given) {
        assertThat(new OldPath(given).value()).isEqualTo(spelling);
        assertThat(new OldPath(spelling)).isEqualTo(new OldPath(given));
    }

    @Test
    void knowsTheFrontPageAndAQuery() {
        assertThat(new OldPath("//?utm_source=x").isFront()).isTrue();
        assertThat(new OldPath("/?p=1").isFront()).isFalse();
        assertThat(new OldPath("/?p=1").hasQuery()).isTrue();
        assertThat(new OldPath("/a?ref=front").hasQuery()).isFalse();
    }
}
