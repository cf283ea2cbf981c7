package press.broadsheet.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of a story's body. Nothing outside this family ever reaches a page. */
public sealed interface Block {

    /** A paragraph of running text. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A cross-heading; level 2 to 4, since level 1 is the headline's. */
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new UnfitForPrint("body", "a heading in the body has level 2 to 4, not " + level);
            }
            text = List.copyOf(text);
        }
    }

    /**
     * A list with numbers or bullets; an item is a run of blocks, so that lists may nest.
     *
     * @param start the number of the first item, which an interview or a legal text may need; 1 where there are bullets
     */
    record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {

        public static final int LAST_START = 1_000_000;

        public Listing {
            start = ordered ? start : 1;
            if (start < 0 || start > LAST_START) {
                throw new UnfitForPrint("body", "a list starts with 0 to 1000000, not " + start);
            }
            items = items.stream().map(List::copyOf).toList();
        }

        /** A list with bullets. */
        public static Listing bulleted(List<List<Block>> items) {
            return new Listing(false, 1, items);
        }
    }

    /** A quotation, with who said it where that is known. */
    record Quote(List<Block> blocks, @Nullable String attribution) implements Block {

        public static final int ATTRIBUTION_LIMIT = 300;

        public Quote {
            blocks = List.copyOf(blocks);
            attribution = attribution == null || Wording.clean(attribution).isEmpty()
                    ? null
                    : Wording.fit("body", attribution, ATTRIBUTION_LIMIT);
        }
    }

    /** A picture between paragraphs. */
    record Picture(PictureUse use) implements Block {}

    /** Several pictures that are looked at one after the other, at most 200. */
    record Gallery(List<PictureUse> pictures) implements Block {
        public Gallery {
            pictures = List.copyOf(pictures);
            if (pictures.isEmpty() || pictures.size() > 200) {
                throw new UnfitForPrint("body", "a gallery has 1 to 200 pictures, not " + pictures.size());
            }
        }
    }

    /** A film of the paper's own. A story that begins with one, and has no picture over it, is led by it. */
    record Video(VideoUse use) implements Block {}

    /**
     * Something that stands elsewhere and is shown as a link: the reader's browser asks nobody unbidden. What a
     * {@link Player} knows can be played in the page once the reader asks for it.
     */
    record Embed(WebAddress address, String title) implements Block {
        public Embed {
            title = Wording.clean(title);
        }
    }

    /** A table; every row has at least one cell. */
    record Table(String caption, List<Row> rows) implements Block {
        public Table {
            caption = Wording.clean(caption);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table; spans are 1 to 50. */
    record Cell(boolean header, int columns, int rows, List<Inline> text) {
        public Cell {
            columns = Math.clamp(columns, 1, 50);
            rows = Math.clamp(rows, 1, 50);
            text = List.copyOf(text);
        }
    }

    /** A card that leads to another story of the paper. */
    record Related(StoryId story) implements Block {}

    /** Facts beside the story, under a title of their own. */
    record Factbox(String title, List<Block> blocks) implements Block {
        public Factbox {
            title = Wording.clean(title);
            blocks = List.copyOf(blocks);
        }
    }

    /** Text whose line breaks and spaces count. */
    record Verbatim(String text) implements Block {
        public Verbatim {
            text = Wording.body(text);
        }
    }

    /** A break in the text. */
    record Rule() implements Block {}

    /** What a review is about, and how good the reviewer found it, or null where nothing is awarded. */
    record Review(ReviewedItem item, @Nullable Rating rating) implements Block {}

    /** Something that goes on somewhere: a line of a listing. */
    record Event(Occasion occasion) implements Block {}

    /**
     * A reader's letter with the name and place of its writer.
     *
     * @param heading what stands over it, may be empty
     * @param edited true when it is not printed word for word
     */
    record Letter(String heading, List<Block> blocks, String name, String place, boolean edited) implements Block {
        public Letter {
            heading = Wording.optional("heading", heading, 300);
            name = Wording.fit("name", name, 200);
            place = Wording.optional("place", place, 200);
            blocks = List.copyOf(blocks);
        }
    }
}
