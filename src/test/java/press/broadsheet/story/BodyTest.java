package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class BodyTest {

    private static final PictureUse FERRY = picture('a', "A ferry in the rain.");
    private static final PictureUse QUEUE = picture('b', "Cars queue.");

    @Test
    void findsEveryPictureHoweverDeepItStands() {
        Body body = new Body(List.of(
                new Block.Picture(FERRY),
                new Block.Factbox("Box", List.of(new Block.Gallery(List.of(QUEUE, FERRY)))),
                new Block.Quote(List.of(new Block.Picture(QUEUE)), null),
                Block.Listing.bulleted(List.of(List.of(new Block.Picture(FERRY))))));
        assertThat(body.pictures()).containsExactly(FERRY, QUEUE, FERRY, QUEUE, FERRY);
    }

    @Test
    void knowsTheStoriesThatItsCardsLeadTo() {
        assertThat(new Body(List.of(new Block.Related(new StoryId(41)), paragraph("x"))).related())
                .containsExactly(new StoryId(41));
    }

    @Test
    void givesItsWordsALineABlock() {
        Body body = new Body(List.of(
                new Block.Heading(2, List.of(Inline.Text.plain("Talks"))),
                new Block.Paragraph(List.of(Inline.Text.plain("All"), new Inline.Break(), Inline.Text.plain("night"))),
                new Block.Quote(List.of(paragraph("Enough.")), "Katrin Doll"),
                new Block.Picture(FERRY),
                new Block.Table("Fares", List.of(new Block.Row(List.of(cell("Brae"), cell("12"))))),
                new Block.Rule()));
        assertThat(body.plainText())
                .isEqualTo("Talks\nAll night\nEnough.\nKatrin Doll\nA ferry in the rain.\nFares\nBrae\n12");
    }

    @Test
    void hasAtMostFiveThousandBlocks() {
        assertThat(new Body(Collections.nCopies(5_000, new Block.Rule())).blocks())
                .hasSize(5_000);
        refuses(() -> new Body(Collections.nCopies(5_001, new Block.Rule())));
    }

    @Test
    void standsAtMostTwelveDeep() {
        assertThat(new Body(List.of(nested(Body.DEPTH))).blocks()).hasSize(1);
        refuses(() -> new Body(List.of(nested(Body.DEPTH + 1))));
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph("x")));
        Body body = new Body(blocks);
        blocks.clear();
        assertThat(body.blocks()).hasSize(1);
    }

    @Nested
    class ABlock {

        @Test
        void headingLeavesTheFirstLevelToTheHeadline() {
            assertThat(new Block.Heading(2, List.of()).level()).isEqualTo(2);
            refuses(() -> new Block.Heading(1, List.of()));
            refuses(() -> new Block.Heading(5, List.of()));
        }

        @Test
        void galleryHasOneToTwoHundredPictures() {
            assertThat(new Block.Gallery(Collections.nCopies(200, FERRY)).pictures())
                    .hasSize(200);
            refuses(() -> new Block.Gallery(List.of()));
            refuses(() -> new Block.Gallery(Collections.nCopies(201, FERRY)));
        }

        @Test
        void quoteHasNoAttributionWhereNothingIsToBeSeen() {
            assertThat(new Block.Quote(List.of(), " \u200B\u00A0").attribution())
                    .isNull();
            assertThat(new Block.Quote(List.of(), " Katrin  Doll").attribution())
                    .isEqualTo("Katrin Doll");
            refuses(() -> new Block.Quote(List.of(), "x".repeat(301)));
        }

        @Test
        void cellSpansOneToFifty() {
            assertThat(new Block.Cell(false, 0, 999, List.of())).isEqualTo(new Block.Cell(false, 1, 50, List.of()));
        }

        @Test
        void textCarriesNoKindOfMarkTwice() {
            Mark here = new Mark.Link(new WebAddress("/here"));
            Mark there = new Mark.Link(new WebAddress("/there"));
            refuses(() -> new Inline.Text("x", List.of(here, there)));
            assertThat(new Inline.Text("x", List.of(here, new Mark.Strong())).marks())
                    .hasSize(2);
        }
    }

    @Nested
    class AnEmbargo {

        private static final Instant HOUR = Instant.parse("2026-03-02T05:00:00Z");

        @Test
        void holdsTheStoryUntilTheHourAndNotAtIt() {
            Embargo embargo = new Embargo(HOUR, ZoneId.of("Asia/Seoul"));
            assertThat(embargo.holdsAt(HOUR.minusNanos(1))).isTrue();
            assertThat(embargo.holdsAt(HOUR)).isFalse();
        }
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(making).satisfies(unfit -> assertThat(unfit.field())
                .isEqualTo("body"));
    }

    private static Block nested(int depth) {
        Block block = paragraph("x");
        for (int level = 1; level < depth; level++) {
            block = new Block.Quote(List.of(block), null);
        }
        return block;
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(Inline.Text.plain(words)));
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(false, 1, 1, List.of(Inline.Text.plain(words)));
    }

    private static PictureUse picture(char digit, String caption) {
        return new PictureUse(String.valueOf(digit).repeat(64), "", caption, "");
    }
}
