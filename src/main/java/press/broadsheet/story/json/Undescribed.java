package press.broadsheet.story.json;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;

/** Finds pictures of which nobody said what they show. */
final class Undescribed {

    private Undescribed() {}

    /** @throws UnfitForPrint at the first, naming its place */
    static void refuse(List<Block> blocks, String place) {
        for (int index = 0; index < blocks.size(); index++) {
            refuse(blocks.get(index), "%s[%d]".formatted(place, index));
        }
    }

    static void refuse(PictureUse use, String place) {
        if (!use.described()) {
            throw new UnfitForPrint(
                    place + ".alt",
                    place + ".alt is missing: say what the picture shows, or send \"decorative\": true");
        }
    }

    private static void refuse(Block block, String place) {
        switch (block) {
            case Block.Picture picture -> refuse(picture.use(), place);
            case Block.Gallery gallery -> {
                for (int index = 0; index < gallery.pictures().size(); index++) {
                    refuse(gallery.pictures().get(index), "%s.pictures[%d]".formatted(place, index));
                }
            }
            case Block.Video video -> refuse(video.use().poster(), place + ".poster");
            case Block.Letter letter -> refuse(letter.blocks(), place + ".blocks");
            case Block.Factbox box -> refuse(box.blocks(), place + ".blocks");
            case Block.Quote quote -> refuse(quote.blocks(), place + ".blocks");
            case Block.Listing list -> {
                for (int index = 0; index < list.items().size(); index++) {
                    refuse(list.items().get(index), "%s.items[%d]".formatted(place, index));
                }
            }
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Embed _,
                    Block.Table _,
                    Block.Related _,
                    Block.Verbatim _,
                    Block.Review _,
                    Block.Event _,
                    Block.Rule _ -> {}
        }
    }
}
