package press.broadsheet.story;

import java.util.List;
import java.util.stream.Stream;

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
            case Block.Review review ->
                line(text, review.item().name(), review.item().by());
            case Block.Event event ->
                line(text, event.occasion().what(), event.occasion().where());
            case Block.Letter letter -> {
                line(text, letter.heading());
                letter.blocks().forEach(inner -> append(inner, text));
                line(text, letter.name(), letter.place());
            }
            case Block.Related _, Block.Rule _ -> {}
        }
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join(
                        ", ", Stream.of(words).filter(word -> !word.isEmpty()).toList()))
                .append('\n');
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
