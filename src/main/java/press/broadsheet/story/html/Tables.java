package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;

/** Tables; one that lays out a page is read as if it were not there. Pictures in cells follow the table. */
final class Tables {

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private final Walk walk;
    private final Pictures pictures;

    Tables(Walk walk, Pictures pictures) {
        this.walk = walk;
        this.pictures = pictures;
    }

    void read(Element table, Flow flow, List<Mark> marks) {
        if (isLayout(table)) {
            walk.box(table, flow, marks);
            return;
        }
        List<Block> apart = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            List<Block.Cell> cells = cells(row, marks, apart);
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells));
            }
        }
        String caption = caption(table);
        if (rows.stream().allMatch(Tables::isEmpty)) {
            flow.paragraph(caption, List.of());
        } else {
            flow.add(new Block.Table(caption, rows));
        }
        flow.addAll(apart);
    }

    private List<Block.Cell> cells(Element row, List<Mark> marks, List<Block> apart) {
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            boolean header = cell.normalName().equals("th");
            if (header || cell.normalName().equals("td")) {
                Lines lines = Lines.of(blocks(cell, marks));
                List<Inline> text = lines.text();
                cells.add(new Block.Cell(header || inHead, span(cell, "colspan"), span(cell, "rowspan"), text));
                apart.addAll(lines.apart());
            }
        }
        return cells;
    }

    private List<Block> blocks(Element cell, List<Mark> marks) {
        Flow inside = Flow.ofBody();
        walk.box(cell, inside, marks);
        return inside.blocks();
    }

    private String caption(Element table) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                return Words.of(child);
            }
        }
        return pictures.tableCaption(table);
    }

    private static boolean isLayout(Element table) {
        if (table.select("table").size() > 1 || table.attr("role").equals("presentation")) {
            return true;
        }
        boolean oneColumn = rows(table).stream().allMatch(row -> row.childrenSize() <= 1);
        return oneColumn
                && table.selectFirst("th, caption") == null
                && !Pictures.seen(table).isEmpty();
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (PARTS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static boolean isEmpty(Block.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
