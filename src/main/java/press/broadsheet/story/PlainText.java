package press.broadsheet.story;

import java.util.List;

/** The words of blocks without their form. */
final class PlainText {

    private PlainText() {}

    static void append(Block block, StringBuilder text) {
        switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.text(), text);
            case Block.Heading heading -> line(heading.text(), text);
            case Block.Listing list -> list.items().forEach(item -> item.forEach(inner -> append(inner, text)));
            case Block.Quote quote -> {
                quote.blocks().forEach(inner -> append(inner, text));
                if (quote.attribution() != null) {
                    text.append(quote.attribution()).append('\n');
                }
            }
            case Block.Picture picture -> text.append(picture.use().caption()).append('\n');
            case Block.Gallery gallery ->
                gallery.pictures().forEach(use -> text.append(use.caption()).append('\n'));
            case Block.Video video ->
                text.append(video.use().title())
                        .append('\n')
                        .append(video.use().caption())
                        .append('\n');
            case Block.Embed embed -> text.append(embed.title()).append('\n');
            case Block.Table table -> {
                text.append(table.caption()).append('\n');
                table.rows().forEach(row -> row.cells().forEach(cell -> line(cell.text(), text)));
            }
            case Block.Factbox box -> {
                text.append(box.title()).append('\n');
                box.blocks().forEach(inner -> append(inner, text));
            }
            case Block.Verbatim verbatim -> text.append(verbatim.text()).append('\n');
            case Block.Related _, Block.Rule _ -> {}
        }
    }

    private static void line(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text run -> text.append(run.characters());
                case Inline.Break _ -> text.append(' ');
            }
        }
        text.append('\n');
    }
}
