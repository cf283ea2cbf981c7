package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;

/** Blocks that stand one below the other while they are read. Not safe for use by many threads. */
final class Flow {

    private final int depth;
    private final Function<List<Inline>, Block> shape;
    private final List<Block> blocks = new ArrayList<>();
    private final Runs runs = new Runs();

    private Flow(int depth, Function<List<Inline>, Block> shape) {
        this.depth = depth;
        this.shape = shape;
    }

    static Flow ofBody() {
        return new Flow(1, Block.Paragraph::new);
    }

    /** A flow at the same depth as this one that makes something else of running text. */
    Flow shaped(Function<List<Inline>, Block> otherShape) {
        return new Flow(depth, otherShape);
    }

    Flow aside() {
        return shaped(Block.Paragraph::new);
    }

    /** A flow inside a block of this one. */
    Flow inner() {
        return new Flow(depth + 1, Block.Paragraph::new);
    }

    /** True where no block may stand inside a block of this flow. */
    boolean isDeepest() {
        return depth >= Body.DEPTH;
    }

    void text(String raw, List<Mark> marks) {
        runs.text(raw, marks);
    }

    /** Text that is a paragraph by itself. */
    void paragraph(String raw, List<Mark> marks) {
        endParagraph();
        runs.text(raw, marks);
        endParagraph();
    }

    void breakLine() {
        if (!runs.breakLine()) {
            endParagraph();
        }
    }

    void endParagraph() {
        List<Inline> text = runs.take();
        if (!text.isEmpty()) {
            blocks.add(shape.apply(text));
        }
    }

    void add(Block block) {
        endParagraph();
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        endParagraph();
        blocks.addAll(more);
    }

    List<Block> blocks() {
        endParagraph();
        return blocks;
    }
}
