package press.broadsheet.letter;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/**
 * Acts on letters: taking one in, deciding about it, working over its words, erasing them. Each runs in one transaction
 * with its change; the journal never sees a word. Safe for use by many threads.
 */
public final class Correspondence {

    /** So long after the decision the words, the name and the e-mail address of a writer are kept, and no longer. */
    public static final Duration KEPT = Duration.ofDays(60);

    /** Who acts when a reader sends a letter. */
    static final String READER = "reader";

    static final String CLOCK = "clock";

    /** Without the signs that are taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;
    private static final int REASON = 1_000;
    private static final int CHUNK = 100;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Correspondence(Database database, JournalTable journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Takes a letter in that has no faults.
     *
     * @param form the number of the form that it came by: what comes by the same form again is the same letter
     * @return what its writer is told to refer to
     */
    public String receive(Manuscript manuscript, String prefix, String form) {
        String reference = reference();
        return database.write(session -> {
            Instant at = now();
            Optional<Long> number =
                    LetterTable.insert(session, manuscript, new LetterTable.Arrival(prefix, form, reference, at));
            number.ifPresent(letter -> journal.append(session, at, READER, new Change.LetterReceived(letter, prefix)));
            return number.map(_ -> reference)
                    .or(() -> LetterTable.referenceOf(session, form))
                    .orElseThrow();
        });
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int index = 0; index < 2 * HALF; index++) {
            reference.append(index == HALF ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }

    /** What came by a form, when something did. */
    public Optional<String> received(String form) {
        return database.read(session -> LetterTable.referenceOf(session, form));
    }

    /** True when a letter to a title is known under a reference. */
    public boolean knows(String prefix, String reference) {
        return database.read(session -> LetterTable.has(session, prefix, reference));
    }

    public Optional<Letter> find(long number) {
        return database.read(session -> LetterTable.find(session, number));
    }

    /** Letters in a state, the oldest first. */
    public List<Letter> in(Letter.State state, long after, int limit) {
        return database.read(session -> LetterTable.in(session, state, after, limit));
    }

    public int count(Letter.State state) {
        return database.read(session -> LetterTable.count(session, state));
    }

    /** Accepts a letter or turns it down. What is decided so already is left as it is. */
    public Handled decide(long number, boolean accept, String reason, String actor) {
        if (reason.length() > REASON) {
            throw new UnfitForPrint("reason", "a reason has at most 1,000 characters");
        }
        Letter.State state = accept ? Letter.State.ACCEPTED : Letter.State.REJECTED;
        return act(number, (session, letter) -> {
            Letter.Words words = letter.words();
            if (letter.state() == Letter.State.PRINTED) {
                return new Handled.Refused("the letter is in print; withdraw the story instead");
            }
            if (words == null) {
                return new Handled.Refused("the words of the letter were erased");
            }
            if (letter.state() == state && words.reason().equals(reason)) {
                return new Handled.Done(letter);
            }
            LetterTable.decide(session, number, state, now(), actor);
            LetterTable.reason(session, number, reason);
            return done(session, letter, actor, new Change.LetterDecided(number, accept));
        });
    }

    /**
     * Sets the words that are to be printed in place of the writer's own, which are kept beside them.
     *
     * @param subject null to leave the line over the letter as it is
     */
    public Handled edit(long number, String text, @Nullable String subject, String actor) {
        return act(number, (session, letter) -> {
            Letter.Words words = letter.words();
            if (letter.state() == Letter.State.PRINTED) {
                return new Handled.Refused("the letter is in print; revise the story instead");
            }
            if (words == null) {
                return new Handled.Refused("the words of the letter were erased");
            }
            Manuscript given = new Manuscript(
                    letter.kind(), "", "", "", subject == null ? words.subject() : subject, text, true, true);
            fit(given);
            String edited = given.text().equals(words.text()) ? null : given.text();
            if (edited != null && !letter.mayEdit()) {
                return new Handled.Refused("the writer does not want the letter to be edited");
            }
            if (given.text().equals(words.toPrint()) && given.subject().equals(words.subject())) {
                return new Handled.Done(letter);
            }
            LetterTable.edit(session, number, edited, given.subject());
            return done(session, letter, actor, new Change.LetterEdited(number));
        });
    }

    private static void fit(Manuscript given) {
        if (given.text().isEmpty()
                || Manuscript.length(given.text()) > given.kind().limit()) {
            throw new UnfitForPrint(
                    "text",
                    "the text has 1 to %,d characters".formatted(given.kind().limit()));
        }
        if (Manuscript.length(given.subject()) > Manuscript.SUBJECT) {
            throw new UnfitForPrint("subject", "the subject has at most %d characters".formatted(Manuscript.SUBJECT));
        }
    }

    /** Erases the words at once, as a writer may ask. A story that the letter became is the desk's to withdraw. */
    public Handled erase(long number, String actor) {
        return act(
                number,
                (session, letter) -> letter.words() == null ? new Handled.Done(letter) : erase(session, letter, actor));
    }

    private Handled erase(Session session, Letter letter, String actor) {
        LetterTable.erase(session, letter.number());
        if (letter.state() == Letter.State.WAITING || letter.state() == Letter.State.ACCEPTED) {
            LetterTable.decide(session, letter.number(), Letter.State.REJECTED, now(), actor);
        }
        return done(session, letter, actor, new Change.LetterErased(letter.number()));
    }

    /** Erases the words of every letter about which was decided long enough ago; returns how many these were. */
    public int eraseDue() {
        Instant decidedBy = now().minus(KEPT);
        int erased = 0;
        List<Long> due;
        do {
            due = database.read(session -> LetterTable.toErase(session, decidedBy, CHUNK));
            due.forEach(number -> erase(number, CLOCK));
            erased += due.size();
        } while (due.size() == CHUNK);
        return erased;
    }

    /** A letter that nobody else changes until the transaction ends. */
    public Optional<Letter> findForChange(Session session, long number) {
        return LetterTable.findForChange(session, number);
    }

    /** Notes that a letter became a story, inside the transaction that prints it. */
    public Letter printed(Session session, Letter letter, StoryId story, String actor) {
        LetterTable.printed(session, letter.number(), story);
        journal.append(session, now(), actor, new Change.LetterPrinted(letter.number(), story));
        return LetterTable.find(session, letter.number()).orElseThrow();
    }

    /** The secret with which forms of a name are sealed; the same on every node, and for good. */
    public byte[] seal(String name) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        return database.write(session -> LetterTable.seal(session, name, fresh));
    }

    private Handled act(long number, BiFunction<Session, Letter, Handled> work) {
        return database.write(session -> LetterTable.findForChange(session, number)
                .map(letter -> work.apply(session, letter))
                .orElseGet(Handled.Missing::new));
    }

    private Handled done(Session session, Letter letter, String actor, Change change) {
        journal.append(session, now(), actor, change);
        return new Handled.Done(LetterTable.find(session, letter.number()).orElseThrow());
    }
}
