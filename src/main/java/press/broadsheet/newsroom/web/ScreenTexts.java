package press.broadsheet.newsroom.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the screens in one language, from message files. */
record ScreenTexts(Map<String, String> texts) {

    /** In the order in which they are offered. */
    static final List<String> LANGUAGES = List.of("en", "ko");

    ScreenTexts {
        texts = Map.copyOf(texts);
    }

    static ScreenTexts in(String language) {
        ResourceBundle.Control noSurprise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        ResourceBundle messages =
                ResourceBundle.getBundle("messages.newsroom", Locale.forLanguageTag(language), noSurprise);
        Map<String, String> texts = new TreeMap<>();
        messages.keySet().forEach(key -> texts.put(key, messages.getString(key)));
        return new ScreenTexts(texts);
    }

    String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the newsroom has no text for " + key);
        }
        return text;
    }

    /** As a module that scripts import. */
    String module() {
        return "export default " + JsonMapper.shared().writeValueAsString(new TreeMap<>(texts)) + ";\n";
    }

    /** The first language that a browser would like and the screens have; English when there is none. */
    static String wanted(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage.isBlank() ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException _) {
            // Anybody may write anything into a header.
            return List.of();
        }
    }
}
