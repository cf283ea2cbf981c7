package press.broadsheet.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks the columns of tables in which there is nothing but numbers, so that these stand below one another. */
final class NumberColumns {

    private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("<t([dh])( scope=\"col\")?( scope=\"row\")?>(.*?)</t\\1>", Pattern.DOTALL);

    // seen in the paper's copy: 31,400 · −0.4 · V£ 2.1bn · 3.25% · 12 · –
    private static final Pattern NUMBER = Pattern.compile(
            "[-+−–]?\\s*(?:\\p{Lu}{0,3}\\p{Sc}\\s*)?[-+−–]?\\d[\\d.,\u00a0 ]*\\s*(?:%|bn|m|per cent|억|만|조|원|명|건)?|[-–—]");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int SHORT = 8;

    private NumberColumns() {}

    /** The same HTML, as {@code HtmlWriter} prints it, with the class {@code number} in those columns, {@code short} on scores. */
    static String marked(String html) {
        return html.contains("<table>") ? replaced(TABLE, html, NumberColumns::table) : html;
    }

    private static String table(String table) {
        if (table.contains("colspan=") || table.contains("rowspan=")) {
            return table;
        }
        List<List<MatchResult>> rows = ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group(1)).results().toList())
                .toList();
        return replaced(ROW, table, row -> row(row, rows));
    }

    private static String row(String row, List<List<MatchResult>> rows) {
        int[] column = {-1};
        return replaced(CELL, row, cell -> {
            column[0]++;
            boolean head = cell.startsWith("<th scope=\"row\"");
            String look = !head && numbers(rows, column[0]) ? "number" : isShort(cell) ? "short" : "";
            return look.isEmpty() ? cell : cell.substring(0, 3) + " class=\"" + look + "\"" + cell.substring(3);
        });
    }

    /** True for a score, a date or the like, which must not break after its dash. */
    private static boolean isShort(String cell) {
        String text = TAG.matcher(cell).replaceAll("").strip();
        return text.length() <= SHORT && text.chars().anyMatch(Character::isDigit);
    }

    private static boolean numbers(List<List<MatchResult>> rows, int column) {
        List<String> cells = rows.stream()
                .filter(row -> row.size() > column && row.get(column).group(1).equals("d"))
                .map(row -> row.get(column).group(4).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return cells.stream().anyMatch(text -> text.chars().anyMatch(Character::isDigit))
                && cells.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(change.apply(found.group())));
    }
}
