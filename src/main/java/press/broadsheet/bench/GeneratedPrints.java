package press.broadsheet.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Language;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;

/** Stories in print that stand in no database, every second one Korean, ten minutes apart. The same every time. */
final class GeneratedPrints {

    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final int WRITERS = 1_000;
    private static final int PARAGRAPHS = 14;
    private static final List<SectionPath> ENGLISH = sections("national", "world", "business", "culture", "sports");
    private static final List<SectionPath> KOREAN = sections("ko/national", "ko/world", "ko/business", "ko/sports");

    private final Instant newest;
    private final int stories;
    private final Random random = new Random(7);
    private final GeneratedCopy english = new GeneratedCopy(ENGLISH, random);
    private final GeneratedKorean korean = new GeneratedKorean(random);

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
            prints.add(print(number, number % 2 == 0 ? english.next() : koreanCopy()));
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

    private Copy koreanCopy() {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < PARAGRAPHS; index++) {
            blocks.add(new Block.Paragraph(List.of(Inline.Text.plain(korean.text(18 + random.nextInt(18)) + "."))));
        }
        return new Copy(
                new Titles(new Headline(korean.text(6)), null, new Standfirst(korean.text(14))),
                new Sourcing(new Byline(List.of("기자" + random.nextInt(WRITERS))), null, null),
                new Placing(
                        Language.KOREAN,
                        List.of(KOREAN.get(random.nextInt(KOREAN.size()))),
                        List.of(new Tag(korean.word()), new Tag(korean.word()))),
                null,
                new Body(blocks));
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
