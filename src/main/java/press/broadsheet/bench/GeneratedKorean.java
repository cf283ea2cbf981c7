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

/** Korean copy with the lengths and word frequencies of news: 14 paragraphs, about 370 words. Belongs to one thread. */
final class GeneratedKorean {

    private static final int PARAGRAPHS = 14;
    private static final int WRITERS = 1_000;
    private static final int SENTENCE = 13;

    /** So many words are what a story is about, and come again and again in it. */
    private static final int MATTERS = 16;

    private final List<SectionPath> sections;
    private final Random random;
    private final KoreanWords words = new KoreanWords();
    private final List<String> matters = new ArrayList<>();

    GeneratedKorean(List<SectionPath> sections, Random random) {
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
            blocks.add(new Block.Paragraph(List.of(Inline.Text.plain(text(18 + random.nextInt(18)) + "."))));
        }
        return new Copy(
                new Titles(new Headline(text(6)), null, new Standfirst(text(14) + ".")),
                new Sourcing(new Byline(List.of("기자" + random.nextInt(WRITERS))), null, null),
                new Placing(
                        Language.KOREAN,
                        List.of(sections.get(random.nextInt(sections.size()))),
                        List.of(new Tag(matters.get(0)), new Tag(matters.get(1)))),
                null,
                new Body(blocks));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 1; index <= length; index++) {
            boolean last = index % SENTENCE == 0 || index == length;
            text.append(last ? KoreanEndings.verb(random) : words.next(random, matters));
            text.append(index == length ? "" : last ? ". " : random.nextInt(12) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    KoreanWords words() {
        return words;
    }
}
