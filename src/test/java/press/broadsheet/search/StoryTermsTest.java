package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.search.Field.Analysis;

/** A text taken apart word by word is what the analyses make of the whole. */
final class StoryTermsTest {

    private static final String[] PIECES = {
        "ferry",
        "The",
        "U.S.",
        "3.5",
        "1,200",
        "can't",
        "dogs'",
        "O'Brien’s",
        "snake_case",
        "_",
        "a:b",
        "e-mail",
        "Ünïcode",
        "naïve",
        "buses",
        "(quoted)",
        "“curly”",
        "…",
        "·",
        "버스노선을",
        "버스",
        "서민아는",
        "北핵",
        "北",
        "東京",
        "KBS가",
        "2026년",
        "3월",
        "3일째",
        "코로나19",
        "カタカナ",
        "한국·미국",
        "『책』",
        "ㅋㅋ",
        "가",
        "[속보]",
        "대통령이",
        "경제적으로",
        "밝혔다.",
        "?!",
        "😀",
        "#tag",
        "@name",
        "100%",
        "½",
        "ﬁne",
        "ＦＵＬＬ",
        "x".repeat(300),
        "가나다".repeat(40),
        "\u1112\u1161\u11ab",
        "e\u0301"
    };
    private static final String[] SPACES = {" ", " ", " ", "  ", "\n", "\t", ", ", ". ", "\u00A0", "", "-", "/"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "The ferry's timetable, as of 3 March: \"normal\".",
                "버스 노선을 늘렸다. 서민아 기자는 (서울=연합) 전했다.",
                "U.S. buses and KBS 방송, 2026년 3월 3일.",
                "Cafe\u0301 北京 한강",
                "...'quoted'...",
                "日本語の文章には空白がありません。"
            })
    void saysWhatTheAnalysesSay(String text) {
        compare(text);
    }

    @Test
    void saysSoOfWhateverIsStrungTogether() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(SPACES[random.nextInt(SPACES.length)]);
            }
            compare(text.toString());
        }
    }

    private static void compare(String text) {
        String folded = Folded.of(text).text();
        boolean korean = Syllables.areIn(folded);
        assertThat(StoryTerms.of(text, Analysis.WORDS))
                .as(text)
                .isEqualTo(terms(Analyses.tokens(Analyses.WORDS, Syllables.blanked(folded))));
        List<String> words = korean ? terms(KoreanTerms.of(folded)) : List.of();
        assertThat(StoryTerms.of(text, Analysis.KOREAN)).as(text).isEqualTo(words);
        Syllables syllables = Syllables.of(folded);
        Set<String> parts = new LinkedHashSet<>(StoryTerms.of(text, Analysis.PARTS));
        Set<String> wanted = new LinkedHashSet<>(korean ? Parts.pairs(syllables) : List.of());
        List<String> heads = korean ? Parts.heads(syllables) : List.of();
        for (String pair : wanted) {
            assertThat(parts.contains(pair) || words.contains(pair)).as(pair).isTrue();
        }
        for (String head : heads) {
            assertThat(parts.contains(head) || isInARow(words, head)).as(head).isTrue();
        }
        wanted.addAll(heads);
        assertThat(wanted).as(text).containsAll(parts);
    }

    /** Then whoever looks for the three syllables finds them by the dictionary. */
    private static boolean isInARow(List<String> words, String head) {
        List<String> asked = terms(KoreanTerms.of(head.substring(1)));
        return !asked.isEmpty() && Collections.indexOfSubList(words, asked) >= 0;
    }

    private static List<String> terms(List<Analyses.Token> tokens) {
        return new ArrayList<>(tokens.stream().map(Analyses.Token::term).toList());
    }

    @Test
    void keepsAHeadThatTheDictionaryWouldLose() {
        assertThat(StoryTerms.of("서민아는", Analysis.PARTS)).contains("민아", "아는");
        assertThat(StoryTerms.of("대통령이 대통령을", Analysis.PARTS)).doesNotContain("^대통령");
        long heads = "고윤슬은 박지은이 서민아가 한가람과 유나래도"
                .lines()
                .flatMap(line -> StoryTerms.of(line, Analysis.PARTS).stream())
                .filter(part -> part.startsWith(Parts.HEAD))
                .count();
        assertThat(heads).isPositive();
    }
}
