package press.broadsheet.bench;

import java.util.Random;

/**
 * How often words occur, by their rank from 0. Among the first ten thousand of a language each is about as frequent as its
 * rank is low (Zipf, with Mandelbrot's shift of the first); behind them frequency falls faster, and so slowly comes to an
 * end that there are always words nobody has used before: names, compounds, misprints. A great archive therefore has a
 * million different words, of which half stand in one story. Safe for use by many threads.
 */
final class WordRanks {

    private static final double CORE = 8_000;

    /** The rarest word that is told from others. */
    private static final double LAST = 50_000_000;

    private final double shift;
    private final double fall;
    private final double core;
    private final double tail;

    /**
     * @param shift the higher, the more alike the most frequent words are: about 1 in English, where every sixteenth word is
     *     "the"; more in Korean, which has no articles
     * @param fall how fast frequency falls among rare words, more than 1
     */
    WordRanks(double shift, double fall) {
        this.shift = shift;
        this.fall = fall;
        this.core = Math.log((CORE + shift) / shift);
        this.tail = CORE / (CORE + shift) / (fall - 1);
    }

    /** The inverse of the distribution function, at a place picked by lot. */
    int next(Random random) {
        double place = random.nextDouble() * (core + tail);
        double rank = place < core
                ? shift * Math.exp(place) - shift
                : CORE * Math.pow(1 - (place - core) / tail, -1 / (fall - 1));
        return (int) Math.min(rank, LAST);
    }
}
