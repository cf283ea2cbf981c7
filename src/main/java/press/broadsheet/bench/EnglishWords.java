package press.broadsheet.bench;

import java.util.List;
import java.util.Random;

/**
 * Words as an English paper uses them: those that hold sentences together are real, all others invented, the rarer the longer.
 * Every rank has a word of its own, the same every time. Safe for use by many threads.
 */
final class EnglishWords {

    private static final WordRanks RANKS = new WordRanks(1, 1.9);

    /** Every third word of English is one of these. */
    private static final String[] PLAIN =
            ("the to of a in and that for on is with said was it as at by he from be have are has his an not who they but "
                            + "will were their which more had its been this or one about we would up after there out new "
                            + "people also when year two all than i she can over if last what first her time into could so "
                            + "no other some years against them our government only him most do police between before while "
                            + "now made may many where just three under how being during state because through those make "
                            + "such since any week then should million percent country still both did court city according "
                            + "you told back well next group another very work much four world way high each down national")
                    .split(" ", -1);

    private static final String[] SYLLABLES = {
        "ar", "be", "cal", "do", "en", "fi", "gra", "ho", "in", "ka", "lo", "mer", "na", "or", "pe", "qui", "ra", "so",
        "ti", "un", "vel", "wa", "yo", "ze", "th", "st", "ing", "er", "con", "de", "pro", "al", "ist", "ment", "ly",
                "ed"
    };

    private static final int COMMON = 300;
    private static final int USUAL = 5_000;
    private static final int KNOWN = 60_000;

    private final String[] known = new String[KNOWN];

    EnglishWords() {
        for (int rank = 0; rank < KNOWN; rank++) {
            known[rank] = make(rank);
        }
    }

    /** As it stands in a sentence; of those that tell what it is about, some are the story's own. */
    String next(Random random, List<String> matters) {
        int rank = RANKS.next(random);
        boolean own = rank >= PLAIN.length && random.nextInt(5) < 2;
        return own ? matters.get(random.nextInt(matters.size())) : of(rank);
    }

    /** One of those that say what a story is about. */
    String nextTelling(Random random) {
        int rank = RANKS.next(random);
        while (rank < PLAIN.length) {
            rank = RANKS.next(random);
        }
        return of(rank);
    }

    /** The word that nearly all stories have. */
    static String commonest() {
        return PLAIN[0];
    }

    private String of(int rank) {
        return rank < KNOWN ? known[rank] : make(rank);
    }

    private static String make(int rank) {
        if (rank < PLAIN.length) {
            return PLAIN[rank];
        }
        Random lot = new Random(rank * 0x9E3779B97F4A7C15L);
        StringBuilder word = new StringBuilder();
        for (int left = syllables(rank, lot); left > 0; left--) {
            word.append(SYLLABLES[lot.nextInt(SYLLABLES.length)]);
        }
        // So many words have the same syllables; two more letters tell them apart.
        return rank < KNOWN ? word.toString() : word.toString() + letter(rank) + letter(rank / 26);
    }

    private static int syllables(int rank, Random lot) {
        return rank < COMMON ? 2 : rank < USUAL ? 2 + lot.nextInt(2) : 3 + lot.nextInt(2);
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }
}
