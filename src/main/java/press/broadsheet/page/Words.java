package press.broadsheet.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.page.view.Texts;
import press.broadsheet.story.Language;

/** The texts of the pages, from message files; English where a language has none. Safe for use by many threads. */
public final class Words implements Texts {

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle messages;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control noSurprise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        this.messages = ResourceBundle.getBundle("messages.reader", locale, noSurprise);
    }

    public static Words of(Language language) {
        return KNOWN.computeIfAbsent(language.primary(), tag -> new Words(Locale.forLanguageTag(tag)));
    }

    @Override
    public String get(String key, Object... arguments) {
        try {
            String text = messages.getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key + " in " + locale, missing);
        }
    }
}
