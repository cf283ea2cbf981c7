package press.broadsheet.advertising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.testing.TestingCampaign.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCampaign;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.visits.Delivery;

@ParameterizedClass
@EnumSource(Engine.class)
class CampaignsTest {

    private static final String ACTOR = "Sales";
    private static final String PHONE = "Mozilla/5.0 (phone)";

    @AutoClose
    private final TestingPaper paper;

    private final Campaigns campaigns;

    CampaignsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.campaigns = paper.paper().campaigns();
    }

    private Instant now() {
        return paper.clock().instant();
    }

    private TestingCampaign sailings() {
        return campaign("Out to the islands", now());
    }

    private long entries() {
        return paper.paper().journal().after(0, 1_000).size();
    }

    @Test
    void areKeptAsTheyWereBooked() {
        Campaign booked = sailings()
                .ofSection("national")
                .ofTitle("")
                .capped(9_000_000_000L, 5L)
                .weighing(7)
                .labelled(Label.SPONSORED)
                .campaign();
        long number = campaigns.book(booked, ACTOR).number();
        assertThat(campaigns.find(number).orElseThrow().campaign()).isEqualTo(booked);
        assertThat(campaigns.all()).extracting(Campaigns.Booked::number).containsExactly(number);
    }

    @Test
    void keepBannersWithTheirPictures() {
        Campaign booked = sailings().showing(paper.takesIn(3)).campaign();
        assertThat(campaigns
                        .find(campaigns.book(booked, ACTOR).number())
                        .orElseThrow()
                        .campaign())
                .isEqualTo(booked);
    }

    @Test
    void areAgreedAnewByWhoeverKnowsHowTheyStand() {
        long number = campaigns.book(sailings().campaign(), ACTOR).number();
        Campaign heavier = sailings().weighing(9).campaign();
        assertThat(campaigns.set(number, 1, heavier, ACTOR))
                .isInstanceOfSatisfying(Campaigns.Outcome.Done.class, done -> {
                    assertThat(done.booked().version()).isEqualTo(2);
                });
        assertThat(campaigns.set(number, 1, sailings().weighing(2).campaign(), ACTOR))
                .isEqualTo(new Campaigns.Outcome.Stale(2));
        assertThat(campaigns.find(number).orElseThrow().campaign()).isEqualTo(heavier);
    }

    @Test
    void areWrittenDownOnceForEachChangeOfTerms() {
        long before = entries();
        long number = campaigns.book(sailings().campaign(), ACTOR).number();
        campaigns.set(number, null, sailings().campaign(), ACTOR);
        assertThat(entries()).isEqualTo(before + 1);
        campaigns.end(number, ACTOR);
        campaigns.end(number, ACTOR);
        assertThat(entries()).isEqualTo(before + 2);
    }

    @Test
    void areOverForGoodOnceTheyWereEnded() {
        long number = campaigns.book(sailings().campaign(), ACTOR).number();
        campaigns.end(number, ACTOR);
        assertThat(campaigns.set(number, null, sailings().weighing(2).campaign(), ACTOR))
                .isEqualTo(new Campaigns.Outcome.Over());
        assertThat(campaigns.find(number).orElseThrow().ended()).isEqualTo(now());
        assertThat(campaigns.end(number + 1, ACTOR)).isEqualTo(new Campaigns.Outcome.Missing());
    }

    @Test
    void standOnlyWhereThePaperHasAPlace() {
        refuses(sailings().ofSection("nowhere"), "sections[0]");
        refuses(sailings().ofTitle("").ofTitle("fr"), "titles[1]");
        refuses(sailings().showing("ab".repeat(32)), "banner.picture");
        assertThat(campaigns.all()).isEmpty();
    }

    private void refuses(TestingCampaign campaign, String field) {
        assertThatThrownBy(() -> campaigns.book(campaign.campaign(), ACTOR))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    @Test
    void areCountedByTheDaysOfTheirZone() {
        Campaigns.Booked booked = campaigns.book(sailings().campaign(), ACTOR);
        paper.paper().counting().visits().write();
        see(booked, 3);
        // From six in the morning past midnight in Seoul, still the same day in Greenwich.
        paper.clock().pass(Duration.ofHours(18).plusMinutes(1));
        paper.paper().counting().visits().write();
        see(booked, 2);
        delivery().count(booked.number(), "side", Delivery.Deed.CLICKED, "203.0.113.1", PHONE);
        delivery().write();
        Delivered delivered = campaigns.delivered(booked);
        LocalDate first = LocalDate.of(2026, 3, 2);
        assertThat(delivered.days())
                .containsEntry(first, new Delivered.Count(3, 0))
                .containsEntry(first.plusDays(1), new Delivered.Count(2, 1));
        assertThat(delivered.all()).isEqualTo(new Delivered.Count(5, 1));
        assertThat(delivered.spaces()).containsOnlyKeys(Space.SIDE);
    }

    private Delivery delivery() {
        return paper.paper().counting().delivery();
    }

    private void see(Campaigns.Booked booked, int readers) {
        delivery().write();
        for (int reader = 0; reader < readers; reader++) {
            delivery().count(booked.number(), "side", Delivery.Deed.SEEN, "203.0.113." + reader, PHONE);
        }
        delivery().write();
    }

    @Test
    void countNobodyTwiceAtOnceNorARobotNorACrowdFromOnePlace() {
        Campaigns.Booked booked = campaigns.book(sailings().campaign(), ACTOR);
        paper.paper().counting().visits().write();
        delivery().write();
        for (int times = 0; times < 10; times++) {
            delivery().count(booked.number(), "side", Delivery.Deed.SEEN, "203.0.113.1", PHONE);
            delivery().count(booked.number(), "side", Delivery.Deed.SEEN, "203.0.113.2", "curl/8.5.0");
            delivery().count(999_999, "side", Delivery.Deed.SEEN, "203.0.113.1", PHONE);
        }
        delivery().write();
        assertThat(campaigns.delivered(booked).all().seen()).isEqualTo(1);
        paper.clock().pass(Delivery.AGAIN.plusSeconds(1));
        for (int browser = 0; browser < Delivery.MOST_FROM_A_PLACE + 100; browser++) {
            delivery().count(booked.number(), "side", Delivery.Deed.SEEN, "203.0.113.1", PHONE + browser);
        }
        delivery().write();
        assertThat(campaigns.delivered(booked).all().seen()).isEqualTo(Delivery.MOST_FROM_A_PLACE);
    }

    @Test
    void agreeWithTheJournalWhenThePaperIsVerified() {
        long number = campaigns.book(sailings().campaign(), ACTOR).number();
        campaigns.set(number, null, sailings().weighing(4).campaign(), ACTOR);
        campaigns.end(number, ACTOR);
        paper.catchesUp();
        assertThat(disagreements()).isEmpty();
        paper.paper().database().write(session -> session.sql("DELETE FROM campaign_version WHERE version = 2")
                .update());
        assertThat(disagreements()).anyMatch(line -> line.contains("campaign " + number + " in version 2"));
    }

    private List<String> disagreements() {
        return paper.verified().disagreements();
    }
}
