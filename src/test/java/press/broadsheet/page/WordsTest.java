package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Language;

class WordsTest {

    /** What is filled in quickly reads as MessageFormat would have filled it in. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void fillInAsMessageFormatDoes(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.reader",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        Words words = Words.of(new Language(language));
        int compared = 0;
        for (String key : bundle.keySet()) {
            String text = bundle.getString(key);
            if (text.contains("{0}") && !text.contains(",choice") && !text.contains(",number")) {
                Object[] filled = {"it's {1}", "$2 \\ ''", "셋"};
                assertThat(words.get(key, filled)).as(key).isEqualTo(new MessageFormat(text, locale).format(filled));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void countAndWriteNumbersAsTheLanguageDoes() {
        Words words = Words.of(Language.ENGLISH);
        assertThat(words.get("search.count.all", 1)).isEqualTo("1 story");
        assertThat(words.get("search.count.all", 12_345)).isEqualTo("12,345 stories");
        assertThat(words.get("story.more", "Harbour")).isEqualTo("More from Harbour");
    }
}
