package press.broadsheet.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language a text is written in, as a BCP 47 tag such as {@code en} or {@code ko-KR}, at most 100 characters. */
public record Language(String tag) {

    // stands before the languages below, which are checked against it as they are made
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}+)*+");

    public static final Language ENGLISH = new Language("en");
    public static final Language KOREAN = new Language("ko");

    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Locale.availableLocales().map(Locale::getLanguage))
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    public Language {
        if (tag.length() > 100 || !SHAPE.matcher(tag).matches()) {
            throw new UnfitForPrint("language", "language is no language tag such as en or ko: " + Wording.clean(tag));
        }
        tag = Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The first part alone: {@code ko} of {@code ko-KR}, as the news sitemap wants it. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** True when there is such a language (ISO 639); copy that was filed before anybody asked may name others. */
    public boolean isKnown() {
        return KNOWN.contains(locale().getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
