package press.broadsheet.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/**
 * Those who make the paper: who joins, what they are, who leaves, and the links with which they set their passwords. A paper
 * never is without somebody who may settle such things: the last administrator stays one. Safe for use by many threads.
 */
public final class Staff {

    /** How long a link to set a password may lie in a mailbox. */
    static final Duration LINK = Duration.ofDays(3);

    private static final int NAME = 100;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;

    public Staff(Database database, JournalTable journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of an act. */
    public sealed interface Settled {

        /** @param link the secret of a link that was made, else null; this is the only time it can be read */
        record Done(Staffer staffer, @Nullable String link) implements Settled {}

        record Refused(Why why, Login login) implements Settled {

            /** For whoever reads no code. */
            public String reason() {
                return why.text.formatted(login);
            }
        }

        record Missing() implements Settled {}
    }

    /** Why an act was refused. */
    public enum Why {
        LOGIN_TAKEN("somebody has the login %s already"),
        LOGIN_OF_A_TOKEN("a program acts as %s by its token; take another login"),
        LAST_ADMINISTRATOR("%s is the last administrator");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** As programs are told it, such as {@code login-taken}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The secret of the link that makes the first administrator, as long as there is nobody; whoever starts the program is
     * shown it. Earlier ones are of no use any longer.
     */
    public Optional<String> firstLink() {
        return database.write(session -> {
            if (!StaffTable.isEmpty(session)) {
                return Optional.<String>empty();
            }
            session.sql("DELETE FROM staff_link WHERE staffer_id IS NULL").update();
            return Optional.of(link(session, null));
        });
    }

    /** Takes somebody on, who sets a password by the link. */
    public Settled join(Login login, String name, Language language, Rights rights, String actor) {
        String shown = Wording.fit("name", name, NAME);
        return database.write(session -> {
            if (Tokens.isName(session, login)) {
                return new Settled.Refused(Why.LOGIN_OF_A_TOKEN, login);
            }
            Long id = StaffTable.insert(session, login, shown, language, clock.instant())
                    .orElse(null);
            if (id == null) {
                return new Settled.Refused(Why.LOGIN_TAKEN, login);
            }
            record(session, actor, new Change.StafferJoined(id));
            setRoles(session, id, rights, actor);
            record(session, actor, new Change.PasswordLinkMade(id));
            return done(session, id, link(session, id));
        });
    }

    /** Sets what somebody is, in place of what they were. */
    public Settled setRights(long id, Rights rights, String actor) {
        return database.write(session -> {
            Staffer staffer = here(session, id).orElse(null);
            if (staffer == null) {
                return new Settled.Missing();
            }
            if (!isAdministrator(rights) && isLastAdministrator(session, staffer)) {
                return new Settled.Refused(Why.LAST_ADMINISTRATOR, staffer.login());
            }
            if (!staffer.rights().equals(rights)) {
                setRoles(session, id, rights, actor);
            }
            return done(session, id, null);
        });
    }

    /** Lets somebody go: every session ends, and no link of theirs is good any longer. What they did keeps their login. */
    public Settled leave(long id, String actor) {
        return database.write(session -> {
            Staffer staffer = here(session, id).orElse(null);
            if (staffer == null) {
                return new Settled.Missing();
            }
            if (isLastAdministrator(session, staffer)) {
                return new Settled.Refused(Why.LAST_ADMINISTRATOR, staffer.login());
            }
            StaffTable.left(session, id, clock.instant());
            forget(session, id);
            record(session, actor, new Change.StafferLeft(id));
            return done(session, id, null);
        });
    }

    /** Makes a new link for somebody who forgot the password; the old password holds until the link is used. */
    public Settled renewLink(long id, String actor) {
        return database.write(session -> {
            if (here(session, id).isEmpty()) {
                return new Settled.Missing();
            }
            session.sql("DELETE FROM staff_link WHERE staffer_id = ?").param(id).update();
            record(session, actor, new Change.PasswordLinkMade(id));
            return done(session, id, link(session, id));
        });
    }

    /** Whom a link is for. */
    public sealed interface LinkFor {

        record Somebody(Staffer staffer) implements LinkFor {}

        record FirstAdministrator() implements LinkFor {}
    }

    /** Whom a link is for, as long as it is good. */
    public Optional<LinkFor> linkFor(String secret) {
        return database.read(session -> linkFor(session, secret));
    }

    private Optional<LinkFor> linkFor(Session session, String secret) {
        return session.sql("SELECT staffer_id FROM staff_link WHERE hash = ? AND ends_at > ?")
                .params(Secret.hash(secret), Session.stamp(clock.instant()))
                .query((row, _) -> {
                    long id = row.getLong("staffer_id");
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(id);
                })
                .optional()
                .flatMap(id -> id.isEmpty()
                        ? Optional.<LinkFor>of(new LinkFor.FirstAdministrator())
                        : here(session, id.get()).map(LinkFor.Somebody::new));
    }

    /**
     * Sets the password of whom a link is for, and ends their sessions. The link is used up.
     *
     * @throws UnfitForPrint when the password is too easy
     */
    public Settled setPassword(String secret, String password) {
        Staffer whose = linkFor(secret).flatMap(Staff::somebody).orElse(null);
        if (whose == null) {
            return new Settled.Missing();
        }
        PasswordRules.check(password, whose.login(), whose.name());
        String kept = Password.keep(password);
        return database.write(session -> linkFor(session, secret)
                .flatMap(Staff::somebody)
                .<Settled>map(staffer -> {
                    StaffTable.password(session, staffer.id(), kept);
                    forget(session, staffer.id());
                    record(session, staffer.login().value(), new Change.PasswordSet(staffer.id()));
                    return done(session, staffer.id(), null);
                })
                .orElse(new Settled.Missing()));
    }

    /**
     * Sets a new password of somebody who gave the old one, and ends their other sessions.
     *
     * @param current the session that goes on
     * @throws UnfitForPrint naming {@code new} when the password is too easy
     */
    public Settled changePassword(long id, String password, long current) {
        Staffer whose = find(id).filter(Staffer::isHere).orElse(null);
        if (whose == null) {
            return new Settled.Missing();
        }
        try {
            PasswordRules.check(password, whose.login(), whose.name());
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint("new", String.valueOf(unfit.getMessage()));
        }
        String kept = Password.keep(password);
        return database.write(session -> here(session, id)
                .<Settled>map(staffer -> {
                    StaffTable.password(session, id, kept);
                    session.sql("DELETE FROM staff_session WHERE staffer_id = ? AND id <> ?")
                            .params(id, current)
                            .update();
                    session.sql("DELETE FROM staff_link WHERE staffer_id = ?")
                            .param(id)
                            .update();
                    record(session, staffer.login().value(), new Change.PasswordSet(id));
                    return done(session, id, null);
                })
                .orElse(new Settled.Missing()));
    }

    /**
     * Makes the first administrator, who is editor-in-chief as well until somebody else is. The link is used up.
     *
     * @throws UnfitForPrint when the password is too easy
     */
    public Settled makeFirst(String secret, Login login, String name, Language language, String password) {
        String shown = Wording.fit("name", name, NAME);
        if (linkFor(secret).filter(LinkFor.FirstAdministrator.class::isInstance).isEmpty()) {
            return new Settled.Missing();
        }
        PasswordRules.check(password, login, shown);
        String kept = Password.keep(password);
        return database.write(session -> {
            if (linkFor(session, secret)
                            .filter(LinkFor.FirstAdministrator.class::isInstance)
                            .isEmpty()
                    || !StaffTable.isEmpty(session)) {
                return new Settled.Missing();
            }
            if (Tokens.isName(session, login)) {
                return new Settled.Refused(Why.LOGIN_OF_A_TOKEN, login);
            }
            long id = StaffTable.insert(session, login, shown, language, clock.instant())
                    .orElseThrow();
            session.sql("DELETE FROM staff_link WHERE staffer_id IS NULL").update();
            record(session, login.value(), new Change.StafferJoined(id));
            setRoles(
                    session,
                    id,
                    Rights.of(Grant.of(Role.ADMINISTRATOR), Grant.of(Role.EDITOR_IN_CHIEF)),
                    login.value());
            StaffTable.password(session, id, kept);
            record(session, login.value(), new Change.PasswordSet(id));
            return done(session, id, null);
        });
    }

    /** Everybody who is or was here, by name. */
    public List<Staffer> all() {
        return database.read(StaffTable::all);
    }

    public Optional<Staffer> find(long id) {
        return database.read(session -> StaffTable.find(session, id)).map(StaffTable.Row::staffer);
    }

    private static Optional<Staffer> somebody(LinkFor link) {
        return switch (link) {
            case LinkFor.Somebody one -> Optional.of(one.staffer());
            case LinkFor.FirstAdministrator _ -> Optional.empty();
        };
    }

    private static Optional<Staffer> here(Session session, long id) {
        return StaffTable.find(session, id).map(StaffTable.Row::staffer).filter(Staffer::isHere);
    }

    private void setRoles(Session session, long id, Rights rights, String actor) {
        StaffTable.roles(session, id, rights);
        record(session, actor, new Change.RolesSet(id, rights.words()));
    }

    private static boolean isAdministrator(Rights rights) {
        return rights.grants().contains(Grant.of(Role.ADMINISTRATOR));
    }

    private static boolean isLastAdministrator(Session session, Staffer staffer) {
        return isAdministrator(staffer.rights()) && StaffTable.administrators(session) == 1;
    }

    private String link(Session session, @Nullable Long id) {
        String secret = Secret.make();
        Instant now = clock.instant();
        session.sql("INSERT INTO staff_link (hash, staffer_id, made_at, ends_at) VALUES (?, ?, ?, ?)")
                .param(Secret.hash(secret))
                .param(id)
                .param(Session.stamp(now))
                .param(Session.stamp(now.plus(LINK)))
                .update();
        return secret;
    }

    /** Ends every session, and makes every link and known browser of somebody void. */
    private void forget(Session session, long id) {
        session.sql("DELETE FROM staff_session WHERE staffer_id = ?").param(id).update();
        session.sql("DELETE FROM staff_device WHERE staffer_id = ?").param(id).update();
        session.sql("DELETE FROM staff_link WHERE staffer_id = ?").param(id).update();
    }

    private void record(Session session, String actor, Change change) {
        journal.append(session, clock.instant(), actor, change);
    }

    private static Settled done(Session session, long id, @Nullable String link) {
        return new Settled.Done(StaffTable.find(session, id).orElseThrow().staffer(), link);
    }
}
