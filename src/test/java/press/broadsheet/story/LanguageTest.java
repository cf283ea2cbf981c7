package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ko-KR", "zh-Hant-TW", "yue", "haw", "mi", "iw", "sr-Latn"})
    void isKnown(String tag) {
        assertThat(new Language(tag).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "zz-ZZ", "qqq", "xx-invalid"})
    void isUnknown(String tag) {
        assertThat(new Language(tag).isKnown()).isFalse();
    }

    @Test
    void isNoTagAtAll() {
        for (String tag : new String[] {"english", "en_US", "한국", "", "e", "en" + "-a".repeat(100_000)}) {
            assertThatExceptionOfType(UnfitForPrint.class)
                    .as(tag.substring(0, Math.min(9, tag.length())))
                    .isThrownBy(() -> new Language(tag));
        }
    }
}
