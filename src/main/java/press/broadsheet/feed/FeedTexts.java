package press.broadsheet.feed;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import press.broadsheet.story.Language;

/** The texts that feeds share with the pages, in the language of a title; English where a language has none. */
record FeedTexts(Locale locale) {

    static FeedTexts of(Language language) {
        return new FeedTexts(Locale.forLanguageTag(language.primary()));
    }

    String get(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.reader",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
