package press.broadsheet.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.UnfitForPrint;

/**
 * Tokens with which programs act on the desk. Safe for use by many threads.
 */
public final class Tokens {

    private static final int NAME_LIMIT = 100;

    /** What the journal calls those who are nobody: who bore such a name would pass for them. */
    static final Set<String> OF_THE_PAPER = Set.of("clock", "command line", "import");

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;

    public Tokens(Database database, JournalTable journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes a token; this is the only time it can be read. */
    public String issue(String name, Role role) {
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            throw new UnfitForPrint("name", "a token's name has 1 to %d characters".formatted(NAME_LIMIT));
        }
        if (OF_THE_PAPER.contains(name.strip().toLowerCase(Locale.ROOT))) {
            throw new UnfitForPrint(
                    "name",
                    "the journal calls the paper itself %s; give the token another name".formatted(name.strip()));
        }
        String token = "bs_" + Secret.make();
        Instant now = clock.instant();
        return database.write(session -> {
            if (StaffTable.hasLogin(session, Login.spelled(name))) {
                throw new UnfitForPrint(
                        "name", "somebody signs in as %s; give the token another name".formatted(name.strip()));
            }
            session.sql("INSERT INTO token (hash, name, role, issued_at) VALUES (?, ?, ?, ?)")
                    .params(Secret.hash(token), name.strip(), role.word(), Session.stamp(now))
                    .update();
            journal.append(session, now, "command line", new Change.TokenIssued(name.strip(), role.word()));
            return token;
        });
    }

    /** True when the journal could not tell somebody from a token of this name. */
    private static boolean isCalled(Login login, String token) {
        return Login.spelled(token).equals(login.value());
    }

    /** True when a token, of now or of earlier, has a name that is written as a login is. */
    static boolean isName(Session session, Login login) {
        return session.sql("SELECT name FROM token").query(String.class).list().stream()
                .anyMatch(name -> isCalled(login, name));
    }

    /** Who holds the token, or empty when there is no such token. */
    public Optional<Actor> find(String token) {
        return database.read(session -> session.sql("SELECT name, role FROM token WHERE hash = ?")
                .param(Secret.hash(token))
                .query((row, _) -> new Actor(
                        row.getString("name"),
                        Rights.of(Grant.of(Role.parse(row.getString("role")).orElseThrow()))))
                .optional());
    }
}
