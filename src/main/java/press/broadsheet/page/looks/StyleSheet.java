package press.broadsheet.page.looks;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One style sheet out of many files, without comments and without white space that says nothing. */
final class StyleSheet {

    /** Fixes the order of the layers; that of the other files does not matter. */
    private static final String FIRST = "layers.css";

    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./fonts/([^\"]+)\"\\)");

    private StyleSheet() {}

    /** @param address gives the address of a font file by its name */
    static String bundle(Map<String, byte[]> files, UnaryOperator<String> address) {
        StringBuilder all = new StringBuilder(WebFolder.text(files.getOrDefault(FIRST, new byte[0])));
        files.forEach((name, bytes) -> {
            if (!name.equals(FIRST)) {
                all.append('\n').append(WebFolder.text(bytes));
            }
        });
        return FONT.matcher(tightened(all)).replaceAll(found -> "url(\"" + address.apply(found.group(1)) + "\")");
    }

    /** Leaves strings as they are; elsewhere drops comments, and space around braces, semicolons, commas and >, and after colons. */
    static String tightened(CharSequence css) {
        StringBuilder out = new StringBuilder(css.length());
        for (int index = 0; index < css.length(); index++) {
            char here = css.charAt(index);
            if (here == '"' || here == '\'') {
                int end = endOfString(css, index);
                out.append(css, index, end);
                index = end - 1;
            } else if (here == '/' && index + 1 < css.length() && css.charAt(index + 1) == '*') {
                index = endOfComment(css, index) - 1;
            } else if (Character.isWhitespace(here)) {
                space(out);
            } else {
                add(here, out);
            }
        }
        return out.toString().strip();
    }

    private static int endOfString(CharSequence css, int start) {
        int index = start + 1;
        while (index < css.length() && css.charAt(index) != css.charAt(start)) {
            index += css.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(index + 1, css.length());
    }

    private static int endOfComment(CharSequence css, int start) {
        int index = start + 2;
        while (index + 1 < css.length() && !(css.charAt(index) == '*' && css.charAt(index + 1) == '/')) {
            index++;
        }
        return Math.min(index + 2, css.length());
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && " {};,:>".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(' ');
        }
    }

    private static void add(char character, StringBuilder out) {
        boolean closes = "{};,>".indexOf(character) >= 0;
        if (closes && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (character == '}' && !out.isEmpty() && out.charAt(out.length() - 1) == ';') {
            out.setLength(out.length() - 1);
        }
        out.append(character);
    }
}
