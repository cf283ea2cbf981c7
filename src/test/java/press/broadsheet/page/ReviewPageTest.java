package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.Block;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingPaper;

/** Reviews say how good something is, to those who see stars, to those who do not, and to programs. */
class ReviewPageTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private StoryId review(String section) {
        ReviewedItem item =
                new ReviewedItem(ReviewedItem.Kind.BOOK, "Low Water", "Petra Lomond", "Cinder & Pike", "2026", "V£ 24");
        StoryId id = paper.prints(
                story("The tide goes out").in(section).by(Newsroom.MARA).with(new Block.Review(item, new Rating(9))));
        paper.catchesUp();
        return id;
    }

    @Test
    void onTheirOwnPage() {
        String page = paper.reader().reads(paper.reader().addressOf(review("world")));
        assertThat(page)
                .contains("aria-label=\"What is reviewed: Low Water\"", "<cite>Low Water</cite>")
                .contains("<span class=\"rating\" aria-hidden=\"true\">★★★★½</span> 4.5 out of 5")
                .contains("Petra Lomond<br>Cinder &amp; Pike<br>2026<br>V£ 24")
                .contains("\"@type\":\"Review\"", "\"ratingValue\":4.5", "\"bestRating\":5", "\"worstRating\":0")
                .contains(
                        "\"itemReviewed\":{\"@type\":\"Book\",\"name\":\"Low Water\",\"author\":{\"@type\":\"Person\"");
    }

    @Test
    void onTheirCards() {
        review("world");
        assertThat(paper.reader().reads("/author/mara-lindqvist"))
                .contains("<p class=\"rating\"><span aria-hidden=\"true\">★★★★½</span>"
                        + "<span class=\"visually-hidden\">4.5 out of 5</span></p>");
    }

    @Test
    void inTheLanguageOfTheTitle() {
        assertThat(paper.reader().reads(paper.reader().addressOf(review("ko/national"))))
                .contains("5점 만점에 4.5점");
    }

    @Test
    void withoutStarsWhereNothingIsAwarded() {
        ReviewedItem item = new ReviewedItem(ReviewedItem.Kind.RESTAURANT, "Row 9", "", "", "", "");
        StoryId id = paper.prints(story("Soup").in("world").with(new Block.Review(item, null)));
        paper.catchesUp();
        assertThat(paper.reader().reads(paper.reader().addressOf(id)))
                .contains("<cite>Row 9</cite>", "\"@type\":\"Restaurant\"")
                .doesNotContain("★", "reviewRating");
    }
}
