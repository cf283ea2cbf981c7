package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;

/**
 * Takes the gaps out of a body's headings for a page: none stands two levels below the one before (WCAG 1.3.1), for
 * copy from elsewhere chose its levels by their looks. The copy itself keeps what was written.
 */
public final class HeadingLevels {

    /** The level of the last heading; the page's own title is the first. */
    private int depth = 1;

    /** For blocks that come one after the other, the first of them on its page. */
    public HeadingLevels() {}

    /** The body with its headings, and those of its factboxes, in steps of one. */
    public static Body stepped(Body body) {
        return new Body(new HeadingLevels().step(body.blocks()));
    }

    private List<Block> step(List<Block> blocks) {
        List<Block> stepped = new ArrayList<>(blocks.size());
        blocks.forEach(block -> stepped.add(step(block)));
        return stepped;
    }

    /** The next block, its headings at most one step below the last. */
    public Block step(Block block) {
        if (block instanceof Block.Heading heading) {
            depth = Math.min(heading.level(), depth + 1);
            return new Block.Heading(depth, heading.text());
        }
        if (block instanceof Block.Factbox box) {
            depth = box.title().isEmpty() ? depth : 2;
            return new Block.Factbox(box.title(), step(box.blocks()));
        }
        return block;
    }
}
