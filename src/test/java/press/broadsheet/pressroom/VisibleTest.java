package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Reading;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** What was acknowledged as visible is seen by everybody who looks afterwards. */
class VisibleTest {

    private static final int ROUNDS = 300;
    private static final Pattern VERSION = Pattern.compile("Version (\\d+)[<.,]");

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final TestingReader reader = paper.reader();
    private final AtomicInteger acknowledged = new AtomicInteger(1);

    @Test
    void nobodySeesAVersionOlderThanOneThatWasAcknowledged() throws Exception {
        StoryId id = paper.prints(story("Version 1").in("world"));
        paper.catchesUp();
        List<Future<Integer>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < 8; number++) {
                // The story itself, lists that show it, and a page that shows it in a shared piece alone.
                String address = List.of("story", "/world", "/", "/sports").get(number % 4);
                readers.add(threads.submit(() -> read(address.equals("story") ? reader.addressOf(id) : address, id)));
            }
            for (int version = 2; version <= ROUNDS; version++) {
                paper.reprints(id, story("Version " + version).in("world"));
                paper.catchesUp();
                acknowledged.set(version);
            }
            acknowledged.set(Integer.MAX_VALUE);
            for (Future<Integer> one : readers) {
                assertThat(one.get()).as("looks").isPositive();
            }
        }
    }

    private int read(String address, StoryId id) {
        int looks = 0;
        String at = address;
        String tag = "";
        int oldest = 0;
        while (true) {
            int least = acknowledged.get();
            if (least == Integer.MAX_VALUE) {
                return looks;
            }
            Answer answer = reader.asks(at);
            if (answer instanceof Answer.Moved moved) {
                at = moved.path();
                continue;
            }
            Page.Spliced spliced = ((Answer.Ready) answer).spliced();
            if (!spliced.tag().equals(tag)) {
                tag = spliced.tag();
                oldest = oldest(TestingReader.text(spliced));
            }
            assertThat(oldest).as("%s, story %s", at, id).isGreaterThanOrEqualTo(least);
            looks++;
            rest();
        }
    }

    /** Leaves the two processors to the paper now and then. */
    private static void rest() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int oldest(String text) {
        Matcher versions = VERSION.matcher(text);
        int oldest = Integer.MAX_VALUE;
        while (versions.find()) {
            oldest = Math.min(oldest, Integer.parseInt(versions.group(1)));
        }
        return oldest;
    }

    @Test
    void aSharedPieceThatIsFirstMadeWhileSomethingChangesShowsTheChange() {
        SharedPieces[] late = new SharedPieces[1];
        SharedCaster caster = new SharedCaster() {
            private boolean first = true;

            @Override
            public byte[] cast(String name, Instant minute, Reading reading) {
                String text = reading.masthead().address();
                if (first) {
                    first = false;
                    paper.sets(TestingPaper.masthead().at("https://new.example"));
                    paper.paper().printing().catchUp();
                    late[0].take(paper.paper().edition().touchedAfter(0, 100));
                }
                return text.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public boolean showsTheTime(String name) {
                return false;
            }
        };
        paper.catchesUp();
        late[0] = new SharedPieces(paper.paper().edition(), caster, paper.clock());
        SharedPiece piece = late[0].get("menu");
        assertThat(piece.form().piece().crc())
                .isEqualTo(Piece.of("https://new.example".getBytes(StandardCharsets.UTF_8), Piece.Care.THOROUGH)
                        .crc());
    }
}
