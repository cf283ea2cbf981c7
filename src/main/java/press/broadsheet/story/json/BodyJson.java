package press.broadsheet.story.json;

import press.broadsheet.story.Body;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body as an array of blocks, each an object with a {@code type}: paragraph, heading, list, quote, picture, gallery,
 * video, embed, table, related, factbox, verbatim, review, event, letter or rule. Safe for use by many threads.
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

    /**
     * Reads blocks that somebody hands in: each picture must say what it shows, or that it is decorative. What was stored
     * or comes with an import may lack that.
     *
     * @throws press.broadsheet.story.UnfitForPrint naming the place, such as {@code body[3].alt}
     */
    public static Body readGiven(JsonNode blocks) {
        Body body = read(blocks);
        Undescribed.refuse(body.blocks(), "body");
        return body;
    }

    /** Reads one picture that somebody hands in, by the same rule; refusals name places in the field. */
    public static PictureUse readPictureGiven(JsonNode use, String field) {
        PictureUse read = BlocksIn.picture(new Given(use, field));
        Undescribed.refuse(read, field);
        return read;
    }

    /** A point as it stands with a picture. */
    public static ObjectNode write(FocalPoint focus) {
        return BlocksOut.write(focus);
    }

    static Body read(Given blocks) {
        return new Body(BlocksIn.read(blocks, 1));
    }
}
