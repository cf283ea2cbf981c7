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
        int from = 0;
        for (int index = 0; index < text.length(); index++) {
            String name =
                    switch (text.charAt(index)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> "";
                    };
            if (!name.isEmpty()) {
                out.append(text, from, index).append(name);
                from = index + 1;
            }
        }
        out.append(text, from, text.length());
    }
}
