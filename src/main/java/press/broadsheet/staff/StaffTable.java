package press.broadsheet.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;

/** Those who make the paper, as they stand in the tables. */
final class StaffTable {

    private static final String COLUMNS = "id, login, name, language, password, left_at";

    private StaffTable() {}

    /** Somebody, and how their password is kept; null before they have one. */
    record Row(Staffer staffer, @Nullable String password) {}

    /** @return the number, or empty when the login is taken */
    static Optional<Long> insert(Session session, Login login, String name, Language language, Instant now) {
        return session.sql("""
                        INSERT INTO staffer (login, name, language, joined_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (login) DO NOTHING RETURNING id
                        """)
                .params(login.value(), name, language.tag(), Session.stamp(now))
                .query(Long.class)
                .optional();
    }

    static Optional<Row> find(Session session, Login login) {
        return session.sql("SELECT " + COLUMNS + " FROM staffer WHERE login = ?")
                .param(login.value())
                .query((row, _) -> read(session, row))
                .optional();
    }

    static Optional<Row> find(Session session, long id) {
        return session.sql("SELECT " + COLUMNS + " FROM staffer WHERE id = ?")
                .param(id)
                .query((row, _) -> read(session, row))
                .optional();
    }

    /** @param login as logins are spelled */
    static boolean hasLogin(Session session, String login) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM staffer WHERE login = ?)")
                .param(login)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    static List<Staffer> all(Session session) {
        return session.sql("SELECT " + COLUMNS + " FROM staffer ORDER BY name, id")
                .query((row, _) -> read(session, row).staffer())
                .list();
    }

    private static Row read(Session session, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long left = row.getLong("left_at");
        Instant leftAt = row.wasNull() ? null : Session.instant(left);
        Staffer staffer = new Staffer(
                id,
                new Login(row.getString("login")),
                row.getString("name"),
                new Language(row.getString("language")),
                new Rights(grants(session, id)),
                leftAt);
        return new Row(staffer, row.getString("password"));
    }

    private static Set<Grant> grants(Session session, long id) {
        return new HashSet<>(session.sql("SELECT role, desk FROM staffer_role WHERE staffer_id = ?")
                .param(id)
                .query((row, _) -> {
                    String desk = row.getString("desk");
                    return new Grant(
                            Role.parse(row.getString("role")).orElseThrow(),
                            desk.isEmpty() ? null : new SectionPath(desk));
                })
                .list());
    }

    static void roles(Session session, long id, Rights rights) {
        session.sql("DELETE FROM staffer_role WHERE staffer_id = ?").param(id).update();
        for (Grant grant : rights.grants()) {
            SectionPath desk = grant.desk();
            session.sql("INSERT INTO staffer_role (staffer_id, role, desk) VALUES (?, ?, ?)")
                    .params(id, grant.role().word(), desk == null ? "" : desk.value())
                    .update();
        }
    }

    static void password(Session session, long id, String kept) {
        session.sql("UPDATE staffer SET password = ? WHERE id = ?")
                .params(kept, id)
                .update();
    }

    static void left(Session session, long id, Instant now) {
        session.sql("UPDATE staffer SET left_at = ?, password = NULL WHERE id = ?")
                .params(Session.stamp(now), id)
                .update();
    }

    /** How many may give others what they may. */
    static long administrators(Session session) {
        return session.sql("""
                        SELECT COUNT(DISTINCT s.id) FROM staffer s JOIN staffer_role r ON r.staffer_id = s.id
                        WHERE s.left_at IS NULL AND r.role = ? AND r.desk = ''
                        """)
                .param(Role.ADMINISTRATOR.word())
                .query(Long.class)
                .single();
    }

    static boolean isEmpty(Session session) {
        return session.sql("SELECT NOT EXISTS (SELECT 1 FROM staffer)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
