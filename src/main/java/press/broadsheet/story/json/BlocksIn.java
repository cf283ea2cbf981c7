package press.broadsheet.story.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

/** Blocks out of JSON. */
final class BlocksIn {

    private BlocksIn() {}

    static List<Block> read(Given array, int depth) {
        if (depth > Body.DEPTH) {
            throw array.unfit("blocks stand at most %d deep inside each other".formatted(Body.DEPTH));
        }
        List<Given> items = array.items();
        List<Block> blocks = new ArrayList<>(items.size());
        for (Given item : items) {
            blocks.add(block(item, depth));
        }
        return blocks;
    }

    static PictureUse picture(Given given) {
        String number = given.only("type", "picture", "alt", "caption", "credit", "decorative", "focus")
                .field("picture")
                .string();
        String alt = given.stringOr("alt", "");
        String caption = given.stringOr("caption", "");
        String credit = given.stringOr("credit", "");
        boolean decorative = given.flag("decorative");
        Given focus = given.fieldOrNull("focus");
        @Nullable FocalPoint point = focus == null ? null : focus(focus);
        return given.madeOfFields(() -> new PictureUse(number, alt, caption, credit, decorative, point));
    }

    static FocalPoint focus(Given given) {
        int x = (int) given.only("x", "y").field("x").number(0, 100);
        int y = (int) given.field("y").number(0, 100);
        return new FocalPoint(x, y);
    }

    private static Block block(Given given, int depth) {
        Given type = given.field("type");
        return switch (type.string()) {
            case "paragraph" ->
                new Block.Paragraph(RunsJson.read(given.only("type", "text").field("text")));
            case "heading" -> heading(given.only("type", "level", "text"));
            case "list" -> listing(given.only("type", "ordered", "start", "items"), depth);
            case "quote" -> quote(given.only("type", "blocks", "attribution"), depth);
            case "picture" -> new Block.Picture(picture(given));
            case "gallery" -> gallery(given.only("type", "pictures").field("pictures"));
            case "video" -> video(given.only("type", "video", "poster", "title", "caption", "credit"));
            case "embed" -> embed(given.only("type", "url", "title"));
            case "table" -> table(given.only("type", "caption", "rows"));
            case "related" -> related(given.only("type", "story").field("story"));
            case "factbox" -> factbox(given.only("type", "title", "blocks"), depth);
            case "verbatim" ->
                new Block.Verbatim(given.only("type", "text").field("text").string());
            case "review" -> FactBlocks.review(given);
            case "event" -> FactBlocks.event(given);
            case "letter" -> letter(given.only("type", "heading", "blocks", "name", "place", "edited"), depth);
            case "rule" -> given.only("type").made(Block.Rule::new);
            default -> throw type.unfit("there is no block of the type \"" + type.string() + "\"");
        };
    }

    private static Block letter(Given given, int depth) {
        List<Block> blocks = read(given.field("blocks"), depth + 1);
        String heading = given.stringOr("heading", "");
        String name = given.field("name").string();
        String place = given.stringOr("place", "");
        boolean edited = given.flag("edited");
        return given.madeOfFields(() -> new Block.Letter(heading, blocks, name, place, edited));
    }

    private static Block heading(Given given) {
        Given level = given.field("level");
        int number = (int) level.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        var text = RunsJson.read(given.field("text"));
        return level.made(() -> new Block.Heading(number, text));
    }

    private static Block listing(Given given, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Given item : given.field("items").items()) {
            items.add(read(item, depth + 1));
        }
        boolean ordered = given.flag("ordered");
        int start = given.numberOr("start", 1);
        Given at = given.fieldOrNull("start");
        return (at == null ? given : at).made(() -> new Block.Listing(ordered, start, items));
    }

    private static Block quote(Given given, int depth) {
        List<Block> blocks = read(given.field("blocks"), depth + 1);
        Given attribution = given.fieldOrNull("attribution");
        @Nullable String words = given.stringOrNull("attribution");
        return (attribution == null ? given : attribution).made(() -> new Block.Quote(blocks, words));
    }

    private static Block gallery(Given pictures) {
        List<PictureUse> uses = pictures.items().stream().map(BlocksIn::picture).toList();
        return pictures.made(() -> new Block.Gallery(uses));
    }

    private static Block embed(Given given) {
        Given url = given.field("url");
        String address = url.string();
        return new Block.Embed(url.made(() -> new WebAddress(address)), given.stringOr("title", ""));
    }

    private static Block video(Given given) {
        PictureUse poster = picture(given.field("poster"));
        String number = given.field("video").string();
        String title = given.field("title").string();
        String caption = given.stringOr("caption", "");
        String credit = given.stringOr("credit", "");
        return given.madeOfFields(() -> new Block.Video(new VideoUse(number, poster, title, caption, credit)));
    }

    private static Block table(Given given) {
        List<Block.Row> rows = new ArrayList<>();
        for (Given row : given.field("rows").items()) {
            rows.add(new Block.Row(row.items().stream().map(BlocksIn::cell).toList()));
        }
        return new Block.Table(given.stringOr("caption", ""), rows);
    }

    private static Block factbox(Given given, int depth) {
        return new Block.Factbox(given.stringOr("title", ""), read(given.field("blocks"), depth + 1));
    }

    private static Block.Cell cell(Given cell) {
        Given given = cell.only("header", "columns", "rows", "text");
        return new Block.Cell(
                given.flag("header"),
                given.numberOr("columns", 1),
                given.numberOr("rows", 1),
                RunsJson.read(given.field("text")));
    }

    private static Block related(Given story) {
        return new Block.Related(new StoryId(story.number(1, Long.MAX_VALUE)));
    }
}
