package press.broadsheet.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import press.broadsheet.bench.Question.Kind;
import press.broadsheet.edition.Print;
import press.broadsheet.search.Cursor;
import press.broadsheet.search.Order;
import press.broadsheet.search.Period;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Inline;
import press.broadsheet.story.StoryId;

/**
 * What readers ask of an archive, half of them in Korean: mostly a word or two, words in a row that a story has, some narrowed
 * by section, author or date, some by date, some far down, some misspelt, and what a search box asks while they type. No
 * question is asked twice but by chance. Belongs to one thread.
 */
final class Questions {

    private static final int SAMPLE = 1_000;
    private static final Kind[] KINDS = {
        Kind.WORD, Kind.WORD, Kind.WORD, Kind.WORD, Kind.WORDS, Kind.WORDS, Kind.WORDS, Kind.WORDS, Kind.WORDS,
        Kind.ROW, Kind.ROW, Kind.AUTHOR, Kind.DATES, Kind.SECTION, Kind.SECTION, Kind.FAR, Kind.FAR, Kind.MISSPELT,
        Kind.HINT, Kind.HINT
    };

    private final Random random = new Random(19);
    private final Instant now;
    private final Duration age;
    private final List<Print> sample;
    private final EnglishWords english;
    private final KoreanWords korean;

    /** @param prints as they were when the archive was made: the first of them are what it begins with */
    Questions(GeneratedPrints prints, Instant now, Duration age) {
        this.now = now;
        this.age = age;
        this.sample = prints.next(1, SAMPLE);
        this.english = prints.english().words();
        this.korean = prints.korean().words();
    }

    Question next() {
        boolean inKorean = random.nextBoolean();
        Kind kind = KINDS[random.nextInt(KINDS.length)];
        String word = word(inKorean);
        return switch (kind) {
            case WORD -> plain(kind, word);
            case WORDS ->
                plain(kind, word + " " + word(inKorean) + (random.nextInt(3) == 0 ? " " + word(inKorean) : ""));
            case ROW -> plain(kind, "\"" + row() + "\"");
            case AUTHOR ->
                plain(kind, word + (inKorean ? " 기자:기자" : " author:writer-").replace("-", " ") + random.nextInt(1_000));
            case DATES -> plain(kind, word + " after:" + (2024 - random.nextInt(3)) + " before:2025-07");
            case SECTION -> with(kind, word, inKorean ? "ko/national" : "national", null);
            case FAR -> with(kind, word, "", far());
            case MISSPELT -> plain(kind, misspelt(word) + " " + word(inKorean));
            case HINT -> plain(kind, word.substring(0, Math.min(word.length(), 1 + random.nextInt(3))));
        };
    }

    private Question plain(Kind kind, String words) {
        return with(kind, words, "", null);
    }

    private Question with(Kind kind, String words, String section, @Nullable Cursor after) {
        boolean lately = kind == Kind.WORDS && random.nextInt(6) == 0;
        Order order = (after != null && after.score() == 0) || random.nextInt(5) == 0 ? Order.NEWEST : Order.BEST;
        return new Question(
                kind,
                words,
                section,
                lately ? Period.YEAR : null,
                after != null && after.score() != 0 ? Order.BEST : order,
                after);
    }

    private String word(boolean inKorean) {
        return inKorean ? korean.nextTelling(random) : english.nextTelling(random);
    }

    /** Two or three words that stand so in a story. */
    private String row() {
        List<String> words = new ArrayList<>();
        while (words.size() < 4) {
            words = List.of(
                    text(sample.get(random.nextInt(sample.size())).copy().body())
                            .split("[ .,\n]+", -1));
        }
        int from = random.nextInt(words.size() - 3);
        return String.join(" ", words.subList(from, from + 2 + random.nextInt(2)));
    }

    private static String text(Body body) {
        return body.blocks().getFirst() instanceof Block.Paragraph paragraph
                        && paragraph.text().getFirst() instanceof Inline.Text text
                ? text.characters()
                : "";
    }

    /** Somewhere in the middle, by date or by how well it answers. */
    private Cursor far() {
        boolean byDate = random.nextBoolean();
        Instant place = now.minus(age.multipliedBy(random.nextInt(100)).dividedBy(100));
        return new Cursor(
                Cursor.Direction.FURTHER,
                2 + random.nextInt(1_000),
                now,
                byDate ? 0 : Float.floatToRawIntBits(1 + random.nextFloat() * 4),
                place.toEpochMilli(),
                new StoryId(1));
    }

    /** Two letters that changed places. */
    private String misspelt(String word) {
        if (word.length() < 3) {
            return word + word.charAt(0);
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
