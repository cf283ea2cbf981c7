package press.broadsheet.archive.imports.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blank lines as paragraphs and single ones as breaks, the way WordPress prints text that was typed into its old
 * editor.
 */
final class Paragraphs {

    private static final String BLOCK =
            "(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|table|thead|tbody|tfoot|tr|td|th"
                    + "|caption|colgroup|col|hr|pre|form|fieldset|address|section|article|aside|header|footer|nav|details|summary"
                    + "|iframe|script|style|object|video|audio|map|noscript)";
    private static final Pattern KEPT = Pattern.compile(
            "<(pre|script|style|textarea|table|figure)\\b.*?(?:</\\1\\s*>|\\z)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile("(<" + BLOCK + "[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("(</" + BLOCK + "\\s*>|<hr\\b[^>]*>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_WITH_BLOCK =
            Pattern.compile("</?" + BLOCK + "[\\s/>].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private static final char HOLD = '\uE000';

    private Paragraphs() {}

    static String of(String content) {
        List<String> kept = new ArrayList<>();
        String text = content.replace("\r\n", "\n").replace('\r', '\n').replace(String.valueOf(HOLD), "");
        String held = KEPT.matcher(text).replaceAll(found -> {
            kept.add(found.group());
            return "\n\n" + HOLD + (kept.size() - 1) + HOLD + "\n\n";
        });
        String spaced = AFTER.matcher(BEFORE.matcher(held).replaceAll("\n\n$1")).replaceAll("$1\n\n");
        StringBuilder html = new StringBuilder();
        BLANK_LINES.splitAsStream(spaced).forEach(part -> append(part.strip(), html));
        Matcher holds = Pattern.compile(HOLD + "(\\d+)" + HOLD).matcher(html);
        return holds.replaceAll(hold -> Matcher.quoteReplacement(kept.get(Integer.parseInt(hold.group(1)))));
    }

    private static void append(String part, StringBuilder html) {
        if (part.isEmpty()) {
            return;
        }
        if (part.charAt(0) == HOLD) {
            html.append(part);
            return;
        }
        String lines = part.replace("\n", "<br>");
        boolean block = STARTS_WITH_BLOCK.matcher(part).matches();
        html.append(block ? lines : "<p>" + lines + "</p>").append('\n');
    }
}
