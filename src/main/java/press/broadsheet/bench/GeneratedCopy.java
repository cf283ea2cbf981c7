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

/** English copy with the lengths and word frequencies of news: 14 paragraphs, about 500 words. Belongs to one thread. */
final class GeneratedCopy {

    private static final int PARAGRAPHS = 14;
    private static final int WRITERS = 1_000;

    /** So many words are what a story is about, and come again and again in it. */
    private static final int MATTERS = 16;

    private static final int SENTENCE = 21;

    private final List<SectionPath> sections;
    private final Random random;
    private final EnglishWords words = new EnglishWords();
    private final List<String> matters = new ArrayList<>();

    GeneratedCopy(List<SectionPath> sections, Random random) {
        this.sections = sections;
        this.random = random;
    }

    Copy next() {
        matters.clear();
        for (int index = 0; index < MATTERS; index++) {
            matters.add(words.nextTelling(random));
        }
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < PARAGRAPHS; index++) {
            blocks.add(new Block.Paragraph(List.of(Inline.Text.plain(text(25 + random.nextInt(20)) + "."))));
        }
        return new Copy(
                new Titles(new Headline(text(9)), null, new Standfirst(text(22) + ".")),
                new Sourcing(new Byline(List.of("Writer " + random.nextInt(WRITERS))), null, null),
                new Placing(
                        Language.ENGLISH,
                        List.of(sections.get(random.nextInt(sections.size()))),
                        List.of(new Tag(matters.get(0)), new Tag(matters.get(1)))),
                null,
                new Body(blocks));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            boolean begins = index % SENTENCE == 0;
            String word = words.next(random, matters);
            text.append(index == 0 ? "" : begins ? ". " : random.nextInt(14) == 0 ? ", " : " ");
            text.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.toString();
    }

    EnglishWords words() {
        return words;
    }
}
