package press.broadsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;

/** Copy of invented words with the lengths and word frequencies (Zipf) of news: 14 paragraphs, about 500 words. */
final class GeneratedCopy {

    private static final int WORDS = 30_000;
    private static final int PARAGRAPHS = 14;
    private static final String[] SYLLABLES = {
        "ar", "be", "cal", "do", "en", "fi", "gra", "ho", "in", "ka", "lo", "mer", "na", "or", "pe", "qui", "ra", "so",
        "ti", "un", "vel", "wa", "yo", "ze", "th", "st", "ing", "er"
    };

    private final List<SectionPath> sections;
    private final Random random;
    private final List<String> words = new ArrayList<>();

    GeneratedCopy(List<SectionPath> sections, Random random) {
        this.sections = sections;
        this.random = random;
        for (int index = 0; index < WORDS; index++) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + random.nextInt(3); left >= 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    Copy next() {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < PARAGRAPHS; index++) {
            blocks.add(new Block.Paragraph(List.of(Inline.Text.plain(text(25 + random.nextInt(20)) + "."))));
        }
        return new Copy(
                new Titles(new Headline(text(9)), null, new Standfirst(text(22) + ".")),
                new Sourcing(new Byline(List.of("Writer " + random.nextInt(200))), null, null),
                new Placing(
                        Language.ENGLISH,
                        List.of(sections.get(random.nextInt(sections.size()))),
                        List.of(new Tag(word()), new Tag(word()))),
                null,
                new Body(blocks));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            String word = word();
            text.append(index == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return text.toString();
    }

    String word() {
        return words.get(Zipf.rank(random, WORDS));
    }

    /** The word that most stories have. */
    String commonest() {
        return words.getFirst();
    }
}
