package press.broadsheet.story.json;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.VideoUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Blocks as JSON; the names here stand in every stored revision and never change their meaning. */
final class BlocksOut {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BlocksOut() {}

    static ArrayNode write(List<Block> blocks) {
        ArrayNode array = JSON.createArrayNode();
        blocks.forEach(block -> array.add(write(block)));
        return array;
    }

    static ObjectNode write(PictureUse use) {
        ObjectNode json = JSON.createObjectNode().put("picture", use.picture()).put("alt", use.alt());
        if (!use.caption().isEmpty()) {
            json.put("caption", use.caption());
        }
        if (!use.credit().isEmpty()) {
            json.put("credit", use.credit());
        }
        if (use.decorative()) {
            json.put("decorative", true);
        }
        FocalPoint focus = use.focus();
        if (focus != null) {
            json.set("focus", write(focus));
        }
        return json;
    }

    static ObjectNode write(FocalPoint focus) {
        return JSON.createObjectNode().put("x", focus.x()).put("y", focus.y());
    }

    private static ObjectNode write(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> typed("paragraph").set("text", RunsJson.write(paragraph.text()));
            case Block.Heading heading ->
                typed("heading").put("level", heading.level()).set("text", RunsJson.write(heading.text()));
            case Block.Listing list -> listing(list);
            case Block.Quote quote -> quote(quote);
            case Block.Picture picture -> typed("picture").setAll(write(picture.use()));
            case Block.Gallery gallery -> gallery(gallery);
            case Block.Video video -> video(video.use());
            case Block.Embed embed ->
                typed("embed").put("url", embed.address().value()).put("title", embed.title());
            case Block.Table table -> table(table);
            case Block.Related related ->
                typed("related").put("story", related.story().value());
            case Block.Factbox box -> typed("factbox").put("title", box.title()).set("blocks", write(box.blocks()));
            case Block.Verbatim verbatim -> typed("verbatim").put("text", verbatim.text());
            case Block.Review review -> FactBlocks.write(review, typed("review"));
            case Block.Event event -> FactBlocks.write(event.occasion(), typed("event"));
            case Block.Letter letter -> letter(letter);
            case Block.Rule _ -> typed("rule");
        };
    }

    private static ObjectNode letter(Block.Letter letter) {
        ObjectNode json = typed("letter");
        FactBlocks.put(json, "heading", letter.heading());
        json.set("blocks", write(letter.blocks()));
        json.put("name", letter.name());
        FactBlocks.put(json, "place", letter.place());
        return letter.edited() ? json.put("edited", true) : json;
    }

    private static ObjectNode listing(Block.Listing list) {
        ObjectNode json = typed("list").put("ordered", list.ordered());
        if (list.start() != 1) {
            json.put("start", list.start());
        }
        ArrayNode items = json.putArray("items");
        list.items().forEach(item -> items.add(write(item)));
        return json;
    }

    private static ObjectNode quote(Block.Quote quote) {
        ObjectNode json = typed("quote").set("blocks", write(quote.blocks()));
        return quote.attribution() == null ? json : json.put("attribution", quote.attribution());
    }

    private static ObjectNode gallery(Block.Gallery gallery) {
        ObjectNode json = typed("gallery");
        ArrayNode pictures = json.putArray("pictures");
        gallery.pictures().forEach(use -> pictures.add(write(use)));
        return json;
    }

    private static ObjectNode video(VideoUse use) {
        ObjectNode json = typed("video").put("video", use.video());
        json.set("poster", write(use.poster()));
        json.put("title", use.title());
        if (!use.caption().isEmpty()) {
            json.put("caption", use.caption());
        }
        return use.credit().isEmpty() ? json : json.put("credit", use.credit());
    }

    private static ObjectNode table(Block.Table table) {
        ObjectNode json = typed("table").put("caption", table.caption());
        ArrayNode rows = json.putArray("rows");
        for (Block.Row row : table.rows()) {
            ArrayNode cells = rows.addArray();
            row.cells().forEach(cell -> cells.add(cell(cell)));
        }
        return json;
    }

    private static ObjectNode cell(Block.Cell cell) {
        ObjectNode json = JSON.createObjectNode();
        if (cell.header()) {
            json.put("header", true);
        }
        if (cell.columns() != 1) {
            json.put("columns", cell.columns());
        }
        if (cell.rows() != 1) {
            json.put("rows", cell.rows());
        }
        return json.set("text", RunsJson.write(cell.text()));
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
