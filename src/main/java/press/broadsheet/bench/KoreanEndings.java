package press.broadsheet.bench;

import java.util.Random;

/** What Korean sentences hang on to nouns: particles, in the form that the last syllable asks for, and what makes verbs. */
final class KoreanEndings {

    /** After a consonant, after a vowel; the most frequent first. */
    private static final String[][] PARTICLES = {
        {"", ""},
        {"을", "를"},
        {"이", "가"},
        {"은", "는"},
        {"의", "의"},
        {"에", "에"},
        {"에서", "에서"},
        {"으로", "로"},
        {"과", "와"},
        {"도", "도"},
        {"까지", "까지"},
        {"부터", "부터"},
        {"에는", "에는"},
        {"에서는", "에서는"},
        {"이라고", "라고"},
        {"만", "만"},
        {"보다", "보다"},
        {"에도", "에도"},
        {"으로는", "로는"},
        {"이나", "나"},
        {"에게", "에게"},
        {"이다", "다"}
    };

    private static final String[] VERBS = {
        "했다", "하는", "한", "하고", "해", "하기", "할", "된", "됐다", "되는", "하면서", "했고", "하며", "한다", "하지", "했던", "되고", "될", "해야",
        "하겠다"
    };

    private static final String[] LAST = {
        "밝혔다", "말했다", "나섰다", "늘었다", "줄었다", "이어졌다", "시작했다", "발표했다", "기록했다", "전망했다", "요구했다", "열렸다", "덧붙였다", "설명했다",
        "강조했다", "나타났다", "있다", "있다", "것이다", "전했다", "알려졌다", "예정이다", "보인다"
    };

    private KoreanEndings() {}

    static String noun(String noun, Random random) {
        if (random.nextInt(8) == 0) {
            return noun + VERBS[place(random, VERBS.length)];
        }
        boolean vowel = (noun.charAt(noun.length() - 1) - 0xAC00) % 28 == 0;
        return noun + PARTICLES[place(random, PARTICLES.length)][vowel ? 1 : 0];
    }

    /** The first of a list a good deal more often than the last. */
    private static int place(Random random, int length) {
        return (int) (length * Math.pow(random.nextDouble(), 4));
    }

    /** What a sentence ends in. */
    static String verb(Random random) {
        return LAST[random.nextInt(LAST.length)];
    }
}
