package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TableDump;
import press.broadsheet.testing.TestingPaper;

/** An act that is refused writes nothing at all: neither into a table nor into the journal. */
@ParameterizedClass
@EnumSource(Engine.class)
class RefusedActsTest {

    @AutoClose
    private final TestingPaper paper;

    RefusedActsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @Test
    void writeNothing() {
        Map<String, Supplier<Outcome>> refused = refused();
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        refused.forEach((act, attempt) -> {
            assertThat(attempt.get()).as(act).isInstanceOf(Outcome.Refused.class);
            assertThat(TableDump.ofTheDesk(paper.paper().database())).as(act).isEqualTo(before);
        });
    }

    private Map<String, Supplier<Outcome>> refused() {
        StoryId draft = paper.files(story("Draft"));
        StoryId printed = paper.prints(story("Printed"));
        StoryId withdrawn = paper.prints(story("Withdrawn"));
        paper.withdraws(withdrawn);
        StoryId killed = paper.prints(story("Killed"));
        paper.kills(killed, "It was wrong.");
        Map<String, Supplier<Outcome>> acts = new LinkedHashMap<>();
        acts.put("correcting a draft", () -> paper.corrects(draft, "No."));
        acts.put("killing a draft", () -> paper.kills(draft, "No."));
        acts.put(
                "scheduling what is in print",
                () -> paper.schedules(printed, paper.clock().instant().plusSeconds(9)));
        acts.put("correcting what is withdrawn", () -> paper.corrects(withdrawn, "No."));
        acts.put("killing twice", () -> paper.kills(killed, "Again."));
        acts.put("publishing what was killed", () -> paper.publishes(killed));
        acts.put("revising what was killed", () -> paper.revises(killed, 1, story("Alive")));
        acts.put("correcting what was killed", () -> paper.corrects(killed, "No."));
        acts.put("withdrawing what was killed", () -> paper.withdraws(killed));
        acts.put("embargo over what was killed", () -> paper.embargoes(killed, Duration.ofHours(1)));
        return acts;
    }

    @Test
    void thatWouldChangeNothingAreDoneWithoutAWord() {
        StoryId draft = paper.files(story("Draft"));
        StoryId printed = paper.prints(story("Printed"));
        StoryId scheduled = paper.files(story("Scheduled"));
        Instant hour = paper.clock().instant().plusSeconds(9);
        paper.schedules(scheduled, hour);
        StoryId held = paper.files(story("Held"));
        paper.embargoes(held, hour);
        StoryId killed = paper.prints(story("Killed"));
        paper.kills(killed, "It was wrong.");
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        assertThat(paper.withdraws(draft)).as("withdrawing a draft").isInstanceOf(Outcome.Done.class);
        assertThat(paper.publishes(printed)).as("publishing what is in print").isInstanceOf(Outcome.Done.class);
        assertThat(paper.lifts(printed)).as("lifting no embargo").isInstanceOf(Outcome.Done.class);
        assertThat(paper.schedules(scheduled, hour)).as("scheduling twice").isInstanceOf(Outcome.Done.class);
        assertThat(paper.embargoes(held, hour)).as("the same embargo").isInstanceOf(Outcome.Done.class);
        assertThat(paper.kills(killed, "It was wrong.")).as("the same notice").isInstanceOf(Outcome.Done.class);
        assertThat(TableDump.ofTheDesk(paper.paper().database())).isEqualTo(before);
    }

    @Test
    void onAStoryThatIsNotThereWriteNothing() {
        StoryId nobody = new StoryId(999_999);
        TableDump before = TableDump.ofTheDesk(paper.paper().database());
        assertThat(paper.publishes(nobody)).isEqualTo(new Outcome.Missing());
        assertThat(paper.withdraws(nobody)).isEqualTo(new Outcome.Missing());
        assertThat(paper.revises(nobody, 1, story("x"))).isEqualTo(new Outcome.Missing());
        assertThat(paper.embargoes(nobody, Duration.ofHours(1))).isEqualTo(new Outcome.Missing());
        assertThat(paper.lifts(nobody)).isEqualTo(new Outcome.Missing());
        assertThat(paper.corrects(nobody, "x")).isEqualTo(new Outcome.Missing());
        assertThat(paper.kills(nobody, "x")).isEqualTo(new Outcome.Missing());
        assertThat(TableDump.ofTheDesk(paper.paper().database())).isEqualTo(before);
    }
}
