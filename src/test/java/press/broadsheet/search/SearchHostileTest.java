package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.story.StoryId;

/** Whatever is typed, the answer is a list of stories. */
final class SearchHostileTest {

    private static final int QUERIES = 2_000;
    private static final String[] PIECES = {
        "\"",
        "“",
        "-",
        "--",
        "-\"",
        "*",
        "?",
        "~",
        "\\",
        "(",
        ")",
        "{",
        "[",
        "]",
        ":",
        "/",
        "&&",
        "||",
        "!",
        "^",
        "AND",
        "\0",
        "\n",
        "\uD800",
        "\uDC00",
        "\uFFFF",
        "\u202E",
        "\u3164",
        "\u115F",
        "ㄱ",
        "ㅋㅋ",
        "가",
        "버스",
        "노선을",
        "北",
        "大韓民國",
        "ﾊﾝ",
        "かな",
        "ｶﾞ",
        "각",
        "㈜",
        "㎏",
        "①",
        "𠀀",
        "👩‍👩‍👧",
        "e\u0301",
        "ﬃ",
        "İ",
        "ß",
        "covid-19",
        "1,234.5",
        "x".repeat(300),
        "뷁".repeat(300),
        "a b ".repeat(100),
        "가 나 ".repeat(100),
        " ",
        "　",
        "%",
        "<script>",
        "</mark>",
        "'",
        "’s"
    };

    @Test
    void answersTwoThousandThingsThatNobodyShouldType(@TempDir Path folder) {
        Random random = new Random(20261123);
        try (TestingPaper paper = new TestingPaper(folder)) {
            StoryId story = paper.publish(TestingPaper.korean("버스노선을 바꾼다", String.join(" ", PIECES)));
            paper.settle();
            for (int round = 0; round < QUERIES; round++) {
                String query = query(random);
                assertThatCode(() -> {
                            paper.found(query, random.nextInt());
                            assertThat(paper.excerpt(story, query).replaceAll("</?mark>", ""))
                                    .doesNotContain("<", ">");
                        })
                        .as("query %d of seed 20261123: %s", round, query)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 8);
        for (int piece = 0; piece < pieces; piece++) {
            query.append(
                    random.nextInt(4) > 0
                            ? PIECES[random.nextInt(PIECES.length)]
                            : Character.toString(random.nextInt(0x10FFFF)));
            query.append(random.nextBoolean() ? " " : "");
        }
        return query.toString();
    }

    @Test
    void readsFiveHundredCharactersAndThirtyTwoWords() {
        assertThat(Inquiry.read("x".repeat(10_000)).typed()).hasSize(Inquiry.LENGTH);
        assertThat(Inquiry.read("버".repeat(10_000)).wanted()).containsExactly("버".repeat(Inquiry.LENGTH));
        assertThat(Inquiry.read("a ".repeat(5_000)).wanted()).hasSize(Inquiry.WORDS);
        assertThat(Inquiry.read("x".repeat(499) + "👩").typed()).isEqualTo("x".repeat(499));
    }

    @Test
    void takesAQuotationMarkThatIsNotClosedForNothing() {
        assertThat(Inquiry.read("\"night service").wanted()).containsExactly("night", "service");
        assertThat(Inquiry.read("night\"service now\"").wanted()).containsExactly("night", "service now");
        assertThat(Inquiry.read("- -- \"\" \" -\"\"").isEmpty()).isTrue();
    }
}
