package press.broadsheet.video.captions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.story.Wording;

/** The words of captions: their tags checked, or taken away. */
final class CueText {

    private static final Pattern TAG = Pattern.compile("<([^>]*)>?");
    private static final Pattern KNOWN = Pattern.compile(
            "/?(?:c|i|b|u|ruby|rt)(?:\\.[^\\s.<>&]++)*+|/?v|v(?:\\.[^\\s.<>&]++)*+[ \\t][^<>]*|/?lang|lang(?:\\.[^\\s.<>&]++)*+[ \\t][A-Za-z0-9-]+"
                    + "|(?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s.<>&]++)*+[ \\t]+([^<>]+)>");

    private CueText() {}

    /** The first tag that WebVTT does not know, or null. */
    static @org.jspecify.annotations.Nullable String unknownTag(String line) {
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            if (!tag.group().endsWith(">") || !KNOWN.matcher(tag.group(1)).matches()) {
                return tag.group();
            }
        }
        return null;
    }

    /** Who speaks, or "" where that is not said. */
    static String voice(String line) {
        Matcher voice = VOICE.matcher(line);
        return voice.find() ? Wording.clean(unescaped(voice.group(1))) : "";
    }

    static String words(String line) {
        return Wording.clean(unescaped(TAG.matcher(line).replaceAll("")));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }
}
