package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCampaign.campaign;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.advertising.Label;
import press.broadsheet.advertising.Space;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCampaign;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.visits.Delivery;

class AdPiecesTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private StoryId ferry = new StoryId(1);

    @BeforeEach
    void print() {
        ferry = paper.prints(story("Ferry returns").in("national/politics"));
        paper.prints(story("버스 노선 개편").in("ko/national"));
        paper.catchesUp();
        paper.paper().counting().visits().write();
    }

    private Instant now() {
        return paper.clock().instant();
    }

    private long books(TestingCampaign campaign) {
        long number =
                paper.paper().campaigns().book(campaign.campaign(), "Sales").number();
        paper.catchesUp();
        return number;
    }

    private String reads(String path) {
        return paper.reader().reads(path);
    }

    private String ferry() {
        return reads(paper.reader().addressOf(ferry));
    }

    @Test
    void areNothingAtAllWhereNobodyHasBooked() {
        assertThat(ferry()).doesNotContain("class=\"ad").doesNotContain("data-ad");
        assertThat(reads("/")).doesNotContain("data-ad");
    }

    @Test
    void sayToReadersAndSearchEnginesThatTheyArePaidFor() {
        long number = books(campaign("Out to the islands", now()));
        assertThat(ferry())
                .contains("Out to the islands", "aria-label=\"Advertisement\"", "data-ad=\"/a/" + number + "/side\"")
                .contains("href=\"/a/" + number + "/side/click\" rel=\"sponsored nofollow noopener\" target=\"_blank\"")
                .doesNotContain("lines.example");
        assertThat(reads("/ko/national")).contains("aria-label=\"광고\"").doesNotContain("Advertisement");
    }

    @Test
    void nameWhoPaysAndTellThePapersOwnApart() {
        books(campaign("Out to the islands", now()).in(Space.TOP).labelled(Label.SPONSORED));
        books(campaign("Our feeds", now()).in(Space.STORY).labelled(Label.HOUSE).leadingTo("/feeds"));
        assertThat(ferry()).contains("Paid for by Harbour Lines", "From The Harbour Post", "rel=\"nofollow\"");
    }

    @Test
    void standInTheSectionsAndTitlesTheyAreFor() {
        books(campaign("For politics", now()).ofSection("national"));
        books(campaign("한국어 독자에게", now()).ofTitle("ko"));
        assertThat(ferry()).contains("For politics").doesNotContain("한국어 독자에게");
        assertThat(reads("/national")).contains("For politics");
        assertThat(reads("/world")).doesNotContain("For politics");
        assertThat(reads("/feeds")).doesNotContain("For politics");
        assertThat(reads("/ko/national")).contains("한국어 독자에게").doesNotContain("For politics");
    }

    @Test
    void beginAndEndOnPagesThatNobodyPressesAgain() {
        books(campaign("Tomorrow's sale", now().plus(Duration.ofHours(2))).during(Duration.ofHours(1)));
        Page page = page();
        assertThat(ferry()).doesNotContain("Tomorrow");
        paper.waits(Duration.ofMinutes(121));
        assertThat(ferry()).contains("Tomorrow's sale");
        assertThat(page()).isEqualTo(page);
        paper.waits(Duration.ofHours(1));
        assertThat(ferry()).doesNotContain("Tomorrow");
    }

    /** The story's page as the press keeps it; two that are equal are one and the same. */
    private record Page(Object kept) {}

    private Page page() {
        return new Page(paper.reader().page(paper.reader().addressOf(ferry)));
    }

    @Test
    void takeTurnsByTheirWeight() {
        books(campaign("The heavy one", now()).weighing(3));
        books(campaign("The light one", now()));
        int heavy = 0;
        for (int minute = 0; minute < 40; minute++) {
            paper.waits(Duration.ofMinutes(1));
            boolean isHeavy = ferry().contains("The heavy one");
            assertThat(ferry().contains("The light one")).isNotEqualTo(isHeavy);
            heavy += isHeavy ? 1 : 0;
        }
        assertThat(heavy).isBetween(29, 31);
    }

    @Test
    void stopWhenTheyWereSeenAsOftenAsAgreed() {
        long daily = books(campaign("Three a day", now()).capped(null, 3L));
        sees(daily, 2);
        assertThat(ferry()).contains("Three a day");
        sees(daily, 4);
        assertThat(ferry()).doesNotContain("Three a day");
        paper.waits(Duration.ofHours(18));
        paper.paper().counting().visits().write();
        assertThat(ferry()).contains("Three a day");
    }

    private void sees(long number, int readers) {
        Delivery delivery = paper.paper().counting().delivery();
        delivery.write();
        for (int reader = 0; reader < readers; reader++) {
            delivery.count(number, "side", Delivery.Deed.SEEN, "203.0.113." + reader, "Mozilla/5.0 (phone)");
        }
        delivery.write();
        paper.waits(Duration.ofMinutes(1));
    }

    @Test
    void goFromEveryPageWhenTheyAreEnded() {
        long number = books(campaign("Out to the islands", now()));
        assertThat(ferry()).contains("Out to the islands");
        paper.paper().campaigns().end(number, "Sales");
        paper.catchesUp();
        assertThat(ferry()).doesNotContain("Out to the islands");
    }

    @Test
    void keepTheShapeOfABannerFreeAsLargeAsTheirSpaceAllows() {
        // 400 x 300 pixels, in a space of 728 x 90
        String picture = paper.takesIn(4);
        books(campaign("A ship at sea", now()).in(Space.TOP).showing(picture));
        assertThat(ferry())
                .contains("/pictures/" + picture, "width=\"120\" height=\"90\" alt=\"A ship at sea\"", "ad ad-top");
    }
}
