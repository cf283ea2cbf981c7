package press.broadsheet.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What languages are called, in English, in Korean and by themselves: {@code korean}, {@code 한국어}, {@code ko}. */
final class LanguageNames {

    private LanguageNames() {}

    /** Made when a language is first asked for. */
    private static final class Known {
        static final Map<String, String> TAGS = new HashMap<>();

        static {
            for (String tag : Locale.getISOLanguages()) {
                Locale locale = Locale.of(tag);
                for (Locale speaker : new Locale[] {Locale.ENGLISH, Locale.KOREAN, locale}) {
                    TAGS.putIfAbsent(
                            Folded.of(locale.getDisplayLanguage(speaker)).text(), tag);
                }
            }
            for (String tag : Locale.getISOLanguages()) {
                TAGS.put(tag, tag);
            }
        }
    }

    /** The primary tag of the language of that name, folded. */
    static Optional<String> tag(String name) {
        return Optional.ofNullable(Known.TAGS.get(name));
    }
}
