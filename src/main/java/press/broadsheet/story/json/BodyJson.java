package press.broadsheet.story.json;

import press.broadsheet.story.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A body as an array of blocks, each an object with a {@code type}: paragraph, heading, list, quote, picture, gallery,
 * embed, table, related, factbox, verbatim, review, event, letter or rule. Safe for use by many threads.
 */
public final class BodyJson {

    private BodyJson() {}

    public static ArrayNode write(Body body) {
        return BlocksOut.write(body.blocks());
    }

    /**
     * Reads blocks that stand at most {@link Body#DEPTH} deep inside each other.
     *
     * @throws press.broadsheet.story.UnfitForPrint naming the place, such as {@code body[3].text[2].marks[0].href}
     */
    public static Body read(JsonNode blocks) {
        return read(new Given(blocks, "body"));
    }

    static Body read(Given blocks) {
        return new Body(BlocksIn.read(blocks, 1));
    }
}
