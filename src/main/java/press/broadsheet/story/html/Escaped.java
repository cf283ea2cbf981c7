package press.broadsheet.story.html;

/** Text made safe for HTML, between tags and inside quoted attributes alike. */
public final class Escaped {

    private Escaped() {}

    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, out);
        return out.toString();
    }

    public static void append(String text, StringBuilder out) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }
}
