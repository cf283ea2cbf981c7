package press.broadsheet.search;

import java.lang.ref.SoftReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how words were taken apart: to do it anew takes most of the time that an index is made in, and news says the same
 * words over and over. A word is taken apart the same way wherever it stands. Safe for use by many threads, which at worst
 * take a word apart twice; given up when memory is short.
 */
final class Vocabulary {

    /** Words that fall on the same place; the one that was used least lately makes way. */
    private static final int WAYS = 4;

    /** Longer ones hardly come again. */
    private static final int LONGEST = 24;

    private final int size;
    private final Function<String, Word> making;
    private volatile SoftReference<Known> kept = new SoftReference<>(null);

    /** @param size how many words are kept, a power of two */
    Vocabulary(int size, Function<String, Word> making) {
        this.size = size;
        this.making = making;
    }

    /** The words that are known, and become known; to be held as long as one text is taken apart. */
    Known known() {
        Known known = kept.get();
        if (known == null) {
            known = new Known(new int[size], new Word[size], making);
            kept = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * Words by their places. What their hashes are stands beside them, close together: to look at the words themselves is to
     * wait for memory. Threads may leave a hash beside another word, which then is not found and made again.
     */
    record Known(int[] hashes, @Nullable Word[] words, Function<String, Word> making) {

        Word word(char[] characters, int from, int to) {
            if (to - from > LONGEST) {
                return making.apply(new String(characters, from, to - from));
            }
            int hash = Word.hash(characters, from, to);
            int first = (hash >>> 7) & (words.length - WAYS);
            for (int place = first; place < first + WAYS; place++) {
                Word word = hashes[place] == hash ? words[place] : null;
                if (word != null && word.is(hash, characters, from, to)) {
                    if (place > first) {
                        put(place, hashes[place - 1], words[place - 1]);
                        put(place - 1, hash, word);
                    }
                    return word;
                }
            }
            Word made = making.apply(new String(characters, from, to - from));
            System.arraycopy(hashes, first, hashes, first + 1, WAYS - 1);
            System.arraycopy(words, first, words, first + 1, WAYS - 1);
            put(first, hash, made);
            return made;
        }

        private void put(int place, int hash, @Nullable Word word) {
            hashes[place] = hash;
            words[place] = word;
        }
    }
}
