package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        "’s",
        "author:",
        "기자:",
        "section:\"",
        "-on:",
        "before:9999-99-99",
        "after:2026-02-30",
        "on:0000",
        "이전:2026.3",
        "before:2026",
        "language:ko",
        "headline:",
        "nobody:knows",
        "::"
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
                            paper.found(search(paper.inquiry(query), random));
                            assertThat(paper.excerpt(story, query).replaceAll("</?mark>", ""))
                                    .doesNotContain("<", ">");
                        })
                        .as("query %d of seed 20261123: %s", round, query)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** The question, in any order, from a place that may be anywhere. */
    private static Search search(Inquiry inquiry, Random random) {
        Cursor cursor = new Cursor(
                random.nextBoolean() ? Cursor.Direction.FURTHER : Cursor.Direction.BACK,
                1 + random.nextInt(Integer.MAX_VALUE),
                Instant.ofEpochMilli(random.nextLong(10_000_000_000_000L)),
                Float.floatToRawIntBits(random.nextFloat() * 20),
                random.nextLong(10_000_000_000_000L),
                new StoryId(1 + random.nextLong(1_000_000)));
        Order order = List.of(Order.BEST, Order.NEWEST, Order.OLDEST).get(random.nextInt(3));
        return new Search(
                inquiry,
                new Search.Choices(List.of(), null, order),
                random.nextBoolean() ? cursor : null,
                ZoneId.of("Asia/Seoul"),
                Set.of());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "2-1-0-1-0",
                "0-1-0-1-1",
                "2-1-7f800000-1-1",
                "2-1-7fc00000-1-1",
                "2-1-123456789-1-1",
                "2-1-0-1-1 ",
                "２-1-0-1-1",
                "99999999999-1-0-1-1"
            })
    void takesAPlaceThatIsNoneForTheBeginning(String place) {
        assertThat(Cursor.parse(Cursor.Direction.FURTHER, place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author:",
                "author: ",
                "author:\"\"",
                "section:nowhere",
                "before:soon",
                "on:2026-13",
                "on:2026-02-30",
                "on:0000-01-01",
                "language:zzz",
                "-before:soon",
                "colour:red",
                "https://example.org/a:b",
                ":",
                "섹션:없는면"
            })
    void takesAnOperatorThatMakesNoSenseForWords(String query) {
        Inquiry inquiry = Inquiry.read(query);
        assertThat(inquiry.limits()).isEmpty();
        assertThat(inquiry.exceptions()).isEmpty();
    }

    @Test
    void countsLimitsAmongTheWords() {
        Inquiry inquiry = Inquiry.read("on:2026 ".repeat(50));
        assertThat(inquiry.limits()).hasSize(Inquiry.WORDS);
        assertThat(Inquiry.read("ferry ".repeat(Inquiry.WORDS) + "on:2026").limits())
                .isEmpty();
    }
}
