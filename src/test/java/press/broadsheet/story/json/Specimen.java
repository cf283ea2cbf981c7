package press.broadsheet.story.json;

import java.time.LocalDate;
import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.Mark;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

/** A story of The Meridian in which every kind of block, mark and title occurs. */
final class Specimen {

    static final PictureUse QUEUE = new PictureUse(
            "ab".repeat(32), "Cars wait in four lanes.", "Cars queue at the terminal.", "Rafael Stone / The Meridian");
    static final PictureUse BARE = new PictureUse("cd".repeat(32), "", "", "");

    private Specimen() {}

    static Copy full() {
        return new Copy(
                new Titles(
                        new Headline("Ferry crews end \"nine-day\" strike"),
                        new Kicker("Analysis"),
                        new Standfirst("자오선 — one or two sentences.")),
                new Sourcing(
                        new Byline(List.of("Mara Lindqvist", "Oskar Thane")),
                        new Dateline("THESSALY BAY"),
                        new Credit("Concord News Agency")),
                new Placing(
                        new Language("en-GB-oed"),
                        List.of(new SectionPath("national/society"), new SectionPath("business/companies")),
                        List.of(new Tag("Coastal Ferries"), new Tag("Isle of Brae"))),
                QUEUE,
                body());
    }

    static Copy bare() {
        Placing placing = new Placing(Language.ENGLISH, List.of(new SectionPath("national")), List.of());
        return new Copy(Titles.of("Ferry crews end strike"), Sourcing.UNSIGNED, placing, null, Body.EMPTY);
    }

    static Body body() {
        return new Body(List.of(
                new Block.Paragraph(everyMark()),
                new Block.Paragraph(List.of()),
                new Block.Heading(2, plain("After  the\ttalks\n")),
                new Block.Heading(4, plain("Next")),
                new Block.Listing(true, 3, List.of(List.of(new Block.Paragraph(plain("one")), listing()), List.of())),
                new Block.Quote(List.of(new Block.Paragraph(plain("Enough."))), "Katrin Doll"),
                new Block.Quote(List.of(), null),
                new Block.Picture(QUEUE),
                new Block.Picture(BARE),
                new Block.Gallery(List.of(QUEUE, BARE)),
                new Block.Video(new VideoUse("ef".repeat(32), QUEUE, "One turn in 20 seconds", "", "")),
                new Block.Video(new VideoUse("ef".repeat(32), QUEUE, "Again", "The \"lens\"", "The Meridian")),
                new Block.Embed(new WebAddress("https://youtube.com/watch?v=1&t=2"), "The night of the talks"),
                table(),
                new Block.Related(new StoryId(Long.MAX_VALUE)),
                new Block.Factbox("The ferries", List.of(listing(), new Block.Rule())),
                new Block.Review(
                        new ReviewedItem(
                                ReviewedItem.Kind.BOOK, "Low Water", "Petra Lomond", "Cinder", "2026", "412 p"),
                        new Rating(9)),
                new Block.Review(new ReviewedItem(ReviewedItem.Kind.RESTAURANT, "Row 9", "", "", "", ""), null),
                new Block.Event(new Occasion(
                        "Lantern climb",
                        "Cooper’s Gate",
                        LocalDate.of(2026, 3, 7),
                        LocalDate.of(2026, 3, 9),
                        "19:00",
                        "Free",
                        new WebAddress("https://lanterns.example/"))),
                new Block.Event(
                        new Occasion("One day", "", LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 7), "", "", null)),
                new Block.Letter("Rain", List.of(new Block.Paragraph(plain("It rains."))), "Bo Sund", "Oster", true),
                new Block.Letter("", List.of(), "Bo Sund", "", false),
                new Block.Verbatim("  line\n\tline </script>\u2028"),
                new Block.Rule()));
    }

    private static List<Inline> everyMark() {
        return List.of(
                Inline.Text.plain("Crews "),
                new Inline.Text("ended", List.of(new Mark.Strong(), new Mark.Emphasis(), new Mark.Struck())),
                new Inline.Break(),
                new Inline.Text("H2", List.of(new Mark.Lowered(), new Mark.Raised(), new Mark.Code())),
                new Inline.Text("파업", List.of(new Mark.Foreign(Language.KOREAN), link("/national/strike-41"))),
                Inline.Text.plain(" 👩\u200D🚀 <b>&amp;"));
    }

    private static Block listing() {
        return Block.Listing.bulleted(List.of(List.of(new Block.Paragraph(plain("inner")))));
    }

    private static Block table() {
        Block.Cell head = new Block.Cell(true, 2, 1, plain("Fares"));
        Block.Cell cell =
                new Block.Cell(false, 1, 3, List.of(new Inline.Text("12", List.of(link("https://x.example")))));
        return new Block.Table("Fares to Brae", List.of(new Block.Row(List.of(head)), new Block.Row(List.of(cell))));
    }

    private static Mark link(String address) {
        return new Mark.Link(new WebAddress(address));
    }

    private static List<Inline> plain(String words) {
        return List.of(Inline.Text.plain(words));
    }
}
