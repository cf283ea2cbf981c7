package press.broadsheet.story;

import java.util.Locale;
import java.util.regex.Pattern;

/** The language a text is written in, as a BCP 47 tag such as {@code en} or {@code ko-KR}, at most 100 characters. */
public record Language(String tag) {

    // stands before the languages below, which are checked against it as they are made
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    public static final Language ENGLISH = new Language("en");
    public static final Language KOREAN = new Language("ko");

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

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
