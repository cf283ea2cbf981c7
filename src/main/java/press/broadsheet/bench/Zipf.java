package press.broadsheet.bench;

import java.util.Random;

/** How often words occur: the second half as often as the first, the third a third as often. */
final class Zipf {

    private Zipf() {}

    /** A rank from 0 by Zipf's law: the inverse of the distribution function of 1/rank. */
    static int rank(Random random, int words) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(words)) - 1;
        return Math.clamp(rank, 0, words - 1);
    }
}
