package press.broadsheet.story.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Mark;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.TestingCopy;

class ComparisonTest {

    private static final TestingCopy FERRY = story("Ferry returns")
            .saying("The boat leaves the harbour at seven in the morning.")
            .saying("Nobody was hurt.")
            .saying("The mayor will speak on Thursday.");

    @Test
    void findsNothingBetweenACopyAndItself() {
        assertThat(Comparison.of(FERRY.copy(), FERRY.copy()).isNothing()).isTrue();
    }

    @Test
    void knowsAParagraphInOtherWords() {
        TestingCopy later = story("Ferry returns")
                .saying("The boat leaves the harbour at eight in the morning.")
                .saying("Nobody was hurt.")
                .saying("The mayor will speak on Thursday.");
        Comparison comparison = Comparison.of(FERRY.copy(), later.copy());
        assertThat(comparison.headline()).isFalse();
        assertThat(kinds(comparison)).isEqualTo("Same Changed Same Same");
        BlockChange.Changed changed = (BlockChange.Changed) comparison.blocks().get(1);
        assertThat(changed.inWords()).isTrue();
        assertThat(changed.words()).contains(new Run.Removed<>(List.of("seven")), new Run.Added<>(List.of("eight")));
    }

    @Test
    void tellsANewParagraphFromAChangedOneBesideIt() {
        TestingCopy later = story("Ferry returns")
                .saying("A second boat joins it in summer, the company said.")
                .saying("The boat leaves the harbour at eight in the morning.")
                .saying("The mayor will speak on Thursday.");
        assertThat(kinds(Comparison.of(FERRY.copy(), later.copy()))).isEqualTo("Same Added Changed Removed Same");
    }

    @Test
    void takesAPlaceWithOtherWordsForAnotherParagraph() {
        TestingCopy later = story("Ferry returns")
                .saying("Tickets cost twelve marks.")
                .saying("Nobody was hurt.")
                .saying("The mayor will speak on Thursday.");
        assertThat(kinds(Comparison.of(FERRY.copy(), later.copy()))).isEqualTo("Same Removed Added Same Same");
    }

    @Test
    void seesThatOnlyTheFormChanged() {
        Block plain = new Block.Paragraph(List.of(Inline.Text.plain("Nobody was hurt.")));
        Block strong = new Block.Paragraph(List.of(new Inline.Text("Nobody was hurt.", List.of(new Mark.Strong()))));
        List<BlockChange> changes = Comparison.between(List.of(plain), List.of(strong));
        assertThat(changes).singleElement().isInstanceOfSatisfying(BlockChange.Changed.class, changed -> assertThat(
                        changed.inWords())
                .isFalse());
    }

    @Test
    void seesTheLinesOverAStory() {
        Comparison comparison =
                Comparison.of(FERRY.copy(), FERRY.headed("Ferry returns late").copy());
        assertThat(comparison.headline()).isTrue();
        assertThat(comparison.standfirst()).isFalse();
        assertThat(comparison.isNothing()).isFalse();
    }

    @Test
    void losesNoBlockOfEitherBody() {
        Random random = new Random(23);
        for (int pair = 0; pair < 300; pair++) {
            List<Block> before = blocks(random);
            List<Block> after = blocks(random);
            List<Block> wasThere = new ArrayList<>();
            List<Block> isThere = new ArrayList<>();
            for (BlockChange change : Comparison.between(before, after)) {
                switch (change) {
                    case BlockChange.Same same -> {
                        wasThere.add(same.block());
                        isThere.add(same.block());
                    }
                    case BlockChange.Added added -> isThere.add(added.block());
                    case BlockChange.Removed removed -> wasThere.add(removed.block());
                    case BlockChange.Changed changed -> {
                        assertThat(changed.before()).isNotEqualTo(changed.after());
                        wasThere.add(changed.before());
                        isThere.add(changed.after());
                    }
                }
            }
            assertThat(wasThere).isEqualTo(before);
            assertThat(isThere).isEqualTo(after);
        }
    }

    private static List<Block> blocks(Random random) {
        List<String> words = List.of("boat", "harbour", "mayor", "seven", "eight", "leaves");
        List<Block> blocks = new ArrayList<>();
        for (int block = random.nextInt(8); block > 0; block--) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(5), 0, words.size())
                    .forEach(word -> text.append(words.get(word)).append(' '));
            List<Inline> line = List.of(Inline.Text.plain(text.toString()));
            blocks.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Block.Heading(2, line);
                        case 1 -> new Block.Related(new StoryId(1 + random.nextInt(2)));
                        default -> new Block.Paragraph(line);
                    });
        }
        return blocks;
    }

    private static String kinds(Comparison comparison) {
        return String.join(
                " ",
                comparison.blocks().stream()
                        .map(change -> change.getClass().getSimpleName())
                        .toList());
    }
}
