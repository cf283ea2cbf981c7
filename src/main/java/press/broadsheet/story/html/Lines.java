package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Wording;

/** Blocks pressed into a place that takes lines of text only; what has no words of its own stands apart. */
final class Lines {

    private final List<Inline> text = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();

    private Lines() {}

    static Lines of(List<Block> blocks) {
        Lines lines = new Lines();
        blocks.forEach(lines::press);
        return lines;
    }

    List<Inline> text() {
        return text;
    }

    List<Block> apart() {
        return apart;
    }

    private void press(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.text());
            case Block.Heading heading -> line(heading.text());
            case Block.Listing list -> list.items().forEach(item -> item.forEach(this::press));
            case Block.Quote quote -> {
                quote.blocks().forEach(this::press);
                line(quote.attribution() == null ? "" : quote.attribution());
            }
            case Block.Factbox box -> {
                line(box.title());
                box.blocks().forEach(this::press);
            }
            case Block.Table table -> {
                line(table.caption());
                table.rows().forEach(row -> row.cells().forEach(cell -> line(cell.text())));
            }
            case Block.Verbatim verbatim -> line(Wording.clean(verbatim.text()));
            case Block.Letter letter -> {
                line(letter.heading());
                letter.blocks().forEach(this::press);
                line(letter.name());
            }
            case Block.Picture _,
                    Block.Gallery _,
                    Block.Video _,
                    Block.Embed _,
                    Block.Related _,
                    Block.Review _,
                    Block.Event _ -> apart.add(block);
            case Block.Rule _ -> {}
        }
    }

    private void line(String words) {
        line(words.isEmpty() ? List.of() : List.of(Inline.Text.plain(words)));
    }

    private void line(List<Inline> line) {
        if (!line.isEmpty() && !text.isEmpty()) {
            text.add(new Inline.Break());
        }
        text.addAll(line);
    }
}
