package press.broadsheet.search;

import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Print;
import press.broadsheet.story.StoryId;

/**
 * What can be found. Any number of threads may look, and add stories; one decides what is shown and kept. Every method throws {@link SearchAway} when the
 * engine is not there.
 */
public interface SearchIndex extends AutoCloseable {

    /** So many stories are on a page of what was found. */
    int PAGE = 20;

    /** The position of an index that was never filled, or not by this version of the program. */
    long NOTHING = -1;

    /** Takes the index for writing; it belongs to one process. */
    void open();

    /** From now on the index answers; before, it would say of stories in print that there are none. */
    void ready();

    /**
     * The stories in which everything is that was looked for, a page of them, and how they are spread. Every page costs
     * about the same, however far it is from the first; a place behind which nothing is left gives the first.
     */
    Found found(Search search);

    /** What begins with the typed words, or with the typed initials (ㅂㅅ for 버스), of each kind so many at most. */
    List<Hint> beginning(String typed, int limit);

    /** A word of the index that is spelt almost like this one; empty when the index has this one, or none like it. */
    Optional<Spelt> spelt(String word);

    /** Adds a story, or puts it in the place of its older self. */
    void add(Print print);

    void remove(StoryId story);

    /**
     * An index that is being made from everything in print, in the order of the stories' numbers.
     *
     * @param reached the journal's position that was read first: what changed after it is met again in the journal
     * @param last the number of the last story that was added, 0 at the beginning
     */
    record Making(long reached, long last) {}

    /** Whether great numbers are about to be added: more of them is then held in memory before it is written. */
    void expectMany(boolean many);

    /** Adds a story that the index does not have, with less work than {@link #add}. */
    void fill(Print print);

    /** Puts on disk what was made so far, so that it can go on from there. */
    void keep(Making making);

    /** The making that was cut off; empty when there is nothing to go on with. */
    Optional<Making> making();

    void clear();

    /**
     * What was added is found, and what was removed is not, once this returns.
     *
     * @param position the journal's position that this goes up to
     */
    void show(long position);

    /** Puts everything on disk, with the journal's position that it goes up to. */
    void keep(long position);

    /** The position that was kept last, or {@link #NOTHING}. */
    long position();

    @Override
    void close();
}
