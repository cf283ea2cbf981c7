package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.VideoUse;

/** Reviews, events and letters in the HTML that a script sends, and in the HTML that a feed gets. */
final class FactAsidesTest {

    private static final Fittings PLAIN = new Fittings() {
        @Override
        public void picture(PictureUse use, StringBuilder out) {}

        @Override
        public void gallery(List<PictureUse> uses, StringBuilder out) {}

        @Override
        public void video(VideoUse use, StringBuilder out) {}

        @Override
        public void related(StoryId story, StringBuilder out) {}
    };

    private static List<Block> read(String html) {
        return new HtmlReader().read(html).body().blocks();
    }

    @Test
    void aReviewSaysWhatItIsAbout() {
        assertThat(
                        read(
                                "<p>One.</p><aside data-review=\"film\" data-name=\"Fog\" data-by=\"Osgood\" data-rating=\"4.5\"></aside>"))
                .contains(new Block.Review(
                        new ReviewedItem(ReviewedItem.Kind.FILM, "Fog", "Osgood", "", "", ""), new Rating(9)));
    }

    @Test
    void anEventSaysWhenAndWhere() {
        assertThat(
                        read(
                                "<aside data-event=\"Fair\" data-where=\"Quay\" data-from=\"2026-03-07\" data-price=\"Free\"></aside>"))
                .containsExactly(new Block.Event(new Occasion(
                        "Fair", "Quay", LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 7), "", "Free", null)));
    }

    @Test
    void aLetterIsSigned() {
        assertThat(
                        read(
                                "<aside data-letter=\"Bo Sund\" data-place=\"Oster\" data-edited><h2>Rain</h2><p>Wet.</p></aside>"))
                .containsExactly(new Block.Letter(
                        "Rain",
                        List.of(new Block.Paragraph(List.of(Inline.Text.plain("Wet.")))),
                        "Bo Sund",
                        "Oster",
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<aside data-review='boat' data-name='Fog'></aside>                        | a review is about one of",
                "<aside data-review='book' data-name=''></aside>                           | name is empty",
                "<aside data-review='book' data-name='Fog' data-rating='7'></aside>        | 0 to 5 in halves",
                "<aside data-event='Fair' data-from='Saturday'></aside>                    | a day like 2026-03-02",
                "<aside data-event='Fair' data-from='2026-03-07' data-href='javascript:x'></aside> | not an address"
            })
    void whatCannotBeIsRefusedWithTheReason(String html, String reason) {
        assertThatThrownBy(() -> read(html))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining(reason)
                .satisfies(unfit -> assertThat(((UnfitForPrint) unfit).field()).isEqualTo("bodyHtml"));
    }

    @Test
    void whatOtherSitesWriteIntoAttributesIsNothingToUs() {
        assertThat(read("<aside data-event=\"click\"><p>Read on.</p></aside><aside data-letter=\"\"><p>A.</p></aside>"))
                .allSatisfy(block -> assertThat(block).isInstanceOf(Block.Paragraph.class));
    }

    @Test
    void feedsGetThemWithoutWordsOfAnyLanguage() {
        Body body = new Body(List.of(
                new Block.Review(
                        new ReviewedItem(ReviewedItem.Kind.BOOK, "Fog & I", "Lomond", "", "2026", ""), new Rating(7)),
                new Block.Event(new Occasion(
                        "<Fair>", "Quay", LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 9), "", "", null)),
                new Block.Letter("", List.of(), "Bo", "Oster", false)));
        assertThat(new HtmlWriter(PLAIN).write(body))
                .contains("<cite>Fog &amp; I</cite>, Lomond, 2026<br>★★★½☆ 3.5/5")
                .contains("<strong>&lt;Fair&gt;</strong>, Quay, 2026-03-07 – 2026-03-09")
                .contains("<b>Bo</b>, Oster");
    }
}
