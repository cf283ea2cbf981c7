package press.broadsheet.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Copy;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;

/** Stories in print that stand in no database, every second one Korean, ten minutes apart. The same every time. */
final class GeneratedPrints {

    static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final List<SectionPath> ENGLISH = sections("national", "world", "business", "culture", "sports");
    private static final List<SectionPath> KOREAN = sections("ko/national", "ko/world", "ko/business", "ko/sports");

    private final Instant newest;
    private final int stories;
    private final Random random = new Random(7);
    private final GeneratedCopy english = new GeneratedCopy(ENGLISH, random);
    private final GeneratedKorean korean = new GeneratedKorean(KOREAN, random);

    GeneratedPrints(int stories, Instant newest) {
        this.stories = stories;
        this.newest = newest;
    }

    private static List<SectionPath> sections(String... paths) {
        return List.of(paths).stream().map(SectionPath::new).toList();
    }

    GeneratedKorean korean() {
        return korean;
    }

    GeneratedCopy english() {
        return english;
    }

    /** The stories with the numbers from the first on. */
    List<Print> next(int first, int count) {
        List<Print> prints = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            prints.add(print(number, number % 2 == 0 ? english.next() : korean.next()));
        }
        return prints;
    }

    private Print print(int number, Copy copy) {
        Instant first = newest.minus(BETWEEN.multipliedBy(stories - number));
        StoryId id = new StoryId(number);
        Card card = new Card(
                id,
                "/" + copy.placing().home() + "/story-" + id,
                copy.titles(),
                copy.sourcing().byline(),
                new Card.Placed(copy.placing().language(), copy.placing().home()),
                first,
                first,
                null);
        return new Print(card, 1, copy, List.of());
    }

    /** How long the words of a story are, in bytes of UTF-8. */
    static long bytes(Print print) {
        Copy copy = print.copy();
        Standfirst standfirst = copy.titles().standfirst();
        String text = copy.headline().text()
                + (standfirst == null ? "" : standfirst.text())
                + copy.body().plainText();
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
