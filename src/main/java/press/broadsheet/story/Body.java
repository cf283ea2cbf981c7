package press.broadsheet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a story as a list of blocks, at most 5,000 of them, at most 12 deep. May be empty. */
public record Body(List<Block> blocks) {

    public static final int LIMIT = 5_000;

    /** How deep blocks may stand inside each other; the body's own blocks are 1 deep. */
    public static final int DEPTH = 12;

    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
        if (blocks.size() > LIMIT) {
            throw new UnfitForPrint("body", "a body has at most %d blocks, not %d".formatted(LIMIT, blocks.size()));
        }
        blocks.forEach(block -> checkDepth(block, 1));
    }

    /** Every picture that the body uses, the posters of films among them, in order. */
    public List<PictureUse> pictures() {
        List<PictureUse> found = new ArrayList<>();
        blocks.forEach(block -> collectPictures(block, found));
        return found;
    }

    /** The pictures that are looked at one after the other: those of all galleries, in order. */
    public List<PictureUse> gallery() {
        List<PictureUse> found = new ArrayList<>();
        blocks.forEach(block -> collectGallery(block, found));
        return found;
    }

    /** Every film of the paper's own that the body shows, in order. */
    public List<VideoUse> videos() {
        List<VideoUse> found = new ArrayList<>();
        blocks.forEach(block -> collectVideos(block, found));
        return found;
    }

    /** The stories that cards inside the body point to. */
    public List<StoryId> related() {
        return blocks.stream()
                .filter(Block.Related.class::isInstance)
                .map(block -> ((Block.Related) block).story())
                .toList();
    }

    /** What the story as a whole is a review of: the first that the body names. */
    public Optional<Block.Review> review() {
        return of(Block.Review.class).findFirst();
    }

    /** What goes on, as the body lists it. */
    public List<Occasion> occasions() {
        return of(Block.Event.class).map(Block.Event::occasion).toList();
    }

    /** The readers' letters in the body. */
    public List<Block.Letter> letters() {
        return of(Block.Letter.class).toList();
    }

    private <T extends Block> Stream<T> of(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The words alone, a line a block, for search and for counting. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> PlainText.append(block, text));
        return text.toString().strip();
    }

    private static void checkDepth(Block block, int depth) {
        if (depth > DEPTH) {
            throw new UnfitForPrint("body", "blocks stand at most %d deep inside each other".formatted(DEPTH));
        }
        switch (block) {
            case Block.Factbox box -> box.blocks().forEach(inner -> checkDepth(inner, depth + 1));
            case Block.Quote quote -> quote.blocks().forEach(inner -> checkDepth(inner, depth + 1));
            case Block.Letter letter -> letter.blocks().forEach(inner -> checkDepth(inner, depth + 1));
            case Block.Listing list ->
                list.items().forEach(item -> item.forEach(inner -> checkDepth(inner, depth + 1)));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Picture _,
                    Block.Gallery _,
                    Block.Video _,
                    Block.Embed _,
                    Block.Table _,
                    Block.Related _,
                    Block.Review _,
                    Block.Event _,
                    Block.Verbatim _,
                    Block.Rule _ -> {}
        }
    }

    private static void collectPictures(Block block, List<PictureUse> found) {
        switch (block) {
            case Block.Picture picture -> found.add(picture.use());
            case Block.Gallery gallery -> found.addAll(gallery.pictures());
            case Block.Video video -> found.add(video.use().poster());
            case Block.Factbox box -> box.blocks().forEach(inner -> collectPictures(inner, found));
            case Block.Quote quote -> quote.blocks().forEach(inner -> collectPictures(inner, found));
            case Block.Letter letter -> letter.blocks().forEach(inner -> collectPictures(inner, found));
            case Block.Listing list ->
                list.items().forEach(item -> item.forEach(inner -> collectPictures(inner, found)));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Embed _,
                    Block.Table _,
                    Block.Related _,
                    Block.Review _,
                    Block.Event _,
                    Block.Verbatim _,
                    Block.Rule _ -> {}
        }
    }

    private static void collectGallery(Block block, List<PictureUse> found) {
        switch (block) {
            case Block.Gallery gallery -> found.addAll(gallery.pictures());
            case Block.Letter letter -> letter.blocks().forEach(inner -> collectGallery(inner, found));
            case Block.Factbox box -> box.blocks().forEach(inner -> collectGallery(inner, found));
            case Block.Quote quote -> quote.blocks().forEach(inner -> collectGallery(inner, found));
            case Block.Listing list ->
                list.items().forEach(item -> item.forEach(inner -> collectGallery(inner, found)));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Picture _,
                    Block.Video _,
                    Block.Embed _,
                    Block.Table _,
                    Block.Related _,
                    Block.Review _,
                    Block.Event _,
                    Block.Verbatim _,
                    Block.Rule _ -> {}
        }
    }

    private static void collectVideos(Block block, List<VideoUse> found) {
        switch (block) {
            case Block.Video video -> found.add(video.use());
            case Block.Letter letter -> letter.blocks().forEach(inner -> collectVideos(inner, found));
            case Block.Factbox box -> box.blocks().forEach(inner -> collectVideos(inner, found));
            case Block.Quote quote -> quote.blocks().forEach(inner -> collectVideos(inner, found));
            case Block.Listing list -> list.items().forEach(item -> item.forEach(inner -> collectVideos(inner, found)));
            case Block.Paragraph _,
                    Block.Heading _,
                    Block.Picture _,
                    Block.Gallery _,
                    Block.Embed _,
                    Block.Table _,
                    Block.Related _,
                    Block.Review _,
                    Block.Event _,
                    Block.Verbatim _,
                    Block.Rule _ -> {}
        }
    }
}
