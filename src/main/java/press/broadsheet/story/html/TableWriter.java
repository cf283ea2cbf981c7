package press.broadsheet.story.html;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;

/** A table as HTML, in a box of its own that scrolls on narrow screens. */
final class TableWriter {

    private final StringBuilder out;

    private TableWriter(StringBuilder out) {
        this.out = out;
    }

    static void write(Block.Table table, StringBuilder out) {
        TableWriter writer = new TableWriter(out);
        out.append("<div class=\"table-scroll\" tabindex=\"0\"");
        if (!table.caption().isEmpty()) {
            out.append(" role=\"region\" aria-label=\"");
            Escaped.append(table.caption(), out);
            out.append('"');
        }
        out.append("><table>");
        if (!table.caption().isEmpty()) {
            out.append("<caption>");
            Escaped.append(table.caption(), out);
            out.append("</caption>");
        }
        writer.rows(table.rows());
        out.append("</table></div>\n");
    }

    private void rows(List<Block.Row> rows) {
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).cells().stream().allMatch(Block.Cell::header)) {
            heads++;
        }
        part("thead", "col", rows.subList(0, heads));
        part("tbody", "row", rows.subList(heads, rows.size()));
    }

    private void part(String name, String scope, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(name).append('>');
        for (Block.Row row : rows) {
            out.append("<tr>");
            row.cells().forEach(cell -> cell(cell, scope));
            out.append("</tr>");
        }
        out.append("</").append(name).append('>');
    }

    private void cell(Block.Cell cell, String scope) {
        // A cell without words heads nothing, and would be read out as a heading without a name.
        boolean header = cell.header() && !empty(cell);
        out.append(header ? "<th scope=\"" + scope + "\"" : "<td");
        if (cell.columns() > 1) {
            out.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            out.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        out.append('>');
        RunsWriter.write(cell.text(), out);
        out.append(header ? "</th>" : "</td>");
    }

    private static boolean empty(Block.Cell cell) {
        return cell.text().stream().allMatch(run -> switch (run) {
            case Inline.Text text -> text.characters().isBlank();
            case Inline.Break _ -> true;
        });
    }
}
