package press.broadsheet.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.UnfitForPrint;

/** Signs people in by their password. Safe for use by many threads. */
public final class SignIn {

    /** A browser is known for so long after somebody signed in there last. */
    private static final Duration KNOWN = Duration.ofDays(90);

    /** So much is typed at most, in characters as Java counts them; letters may be written in several. */
    private static final int TYPED = 4 * PasswordRules.LONGEST;

    private final Database database;
    private final Sessions sessions;
    private final InstantSource clock;
    private final Attempts attempts;

    public SignIn(Database database, Sessions sessions, InstantSource clock) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /**
     * Where somebody signs in.
     *
     * @param network where from, as coarse as one household or office has it
     * @param secret by which the browser is known, or "" when it is not
     * @param name what it calls itself
     */
    public record Browser(String network, String secret, String name) {}

    /** What came of it. */
    public sealed interface Result {

        /**
         * @param session opens the session
         * @param browser by which the browser is known from now on
         */
        record In(Staffer staffer, String session, String browser) implements Result {}

        /** Wrong, whichever of the two: nobody is told who is here. */
        record Refused() implements Result {}

        /** Too many tries. */
        record Wait(Duration left) implements Result {}
    }

    /** Tries a login with a password. It takes as long whether somebody has the login or not. */
    public Result attempt(String typedLogin, String password, Browser browser) {
        Login login = login(typedLogin);
        if (login == null || password.length() > TYPED) {
            Password.pretend("");
            return new Result.Refused();
        }
        StaffTable.@Nullable Row row =
                database.read(session -> StaffTable.find(session, login)).orElse(null);
        Attempts.From from = from(login, row == null ? null : row.staffer(), browser);
        Duration left = attempts.wait(from);
        if (!left.isZero()) {
            return new Result.Wait(left);
        }
        if (row == null || row.password() == null || !row.staffer().isHere()) {
            Password.pretend(password);
            attempts.failed(from);
            return new Result.Refused();
        }
        if (!Password.is(password, row.password())) {
            attempts.failed(from);
            return new Result.Refused();
        }
        attempts.succeeded(from);
        return in(row, browser);
    }

    /** What came of asking somebody who is signed in for the password again. */
    public sealed interface Again {

        record Right() implements Again {}

        record Wrong() implements Again {}

        /** Too many tries. */
        record Wait(Duration left) implements Again {}
    }

    /** Asks somebody who is signed in for the password again, so that who finds an open session cannot take the account. */
    public Again checkAgain(Staffer staffer, String password, Browser browser) {
        Attempts.From from = from(staffer.login(), staffer, browser);
        Duration left = attempts.wait(from);
        if (!left.isZero()) {
            return new Again.Wait(left);
        }
        String kept = database.read(session -> StaffTable.find(session, staffer.id()))
                .map(StaffTable.Row::password)
                .orElse(null);
        if (kept == null || password.length() > TYPED || !Password.is(password, kept)) {
            attempts.failed(from);
            return new Again.Wrong();
        }
        attempts.succeeded(from);
        return new Again.Right();
    }

    private Attempts.From from(Login login, @Nullable Staffer staffer, Browser browser) {
        String device = staffer != null && isKnown(staffer, browser.secret) ? Secret.hash(browser.secret) : "";
        return new Attempts.From(login, browser.network, device);
    }

    private static @Nullable Login login(String typed) {
        try {
            return new Login(typed);
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private boolean isKnown(Staffer staffer, String secret) {
        if (secret.isEmpty()) {
            return false;
        }
        return database.read(session -> session.sql("""
                        SELECT EXISTS (SELECT 1 FROM staff_device WHERE hash = ? AND staffer_id = ? AND known_at > ?)
                        """)
                .params(
                        Secret.hash(secret),
                        staffer.id(),
                        Session.stamp(clock.instant().minus(KNOWN)))
                .query((row, _) -> row.getBoolean(1))
                .single());
    }

    /** The password may have been set anew, or somebody may have left, since it was looked at. */
    private Result in(StaffTable.Row looked, Browser browser) {
        return database.write(
                session -> StaffTable.find(session, looked.staffer().id())
                        .filter(row -> row.staffer().isHere() && Objects.equals(row.password(), looked.password()))
                        .<Result>map(row -> new Result.In(
                                row.staffer(),
                                sessions.open(session, row.staffer(), browser.name),
                                know(session, row.staffer(), browser.secret)))
                        .orElse(new Result.Refused()));
    }

    /** Several may use one browser. A secret that the paper never gave out is not taken over. */
    private String know(Session session, Staffer staffer, String secret) {
        Instant now = clock.instant();
        session.sql("DELETE FROM staff_device WHERE known_at <= ?")
                .param(Session.stamp(now.minus(KNOWN)))
                .update();
        boolean given = session.sql("SELECT EXISTS (SELECT 1 FROM staff_device WHERE hash = ?)")
                .param(Secret.hash(secret))
                .query((row, _) -> row.getBoolean(1))
                .single();
        String known = given ? secret : Secret.make();
        session.sql("""
                        INSERT INTO staff_device (hash, staffer_id, known_at) VALUES (?, ?, ?)
                        ON CONFLICT (hash, staffer_id) DO UPDATE SET known_at = excluded.known_at
                        """)
                .params(Secret.hash(known), staffer.id(), Session.stamp(now))
                .update();
        return known;
    }
}
