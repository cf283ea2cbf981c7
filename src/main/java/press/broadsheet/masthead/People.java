package press.broadsheet.masthead;

import java.time.Instant;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Session;

/** The people who make the paper, in the order in which each title names them. Safe for use by many threads. */
public final class People {

    private final JournalTable journal;

    public People(JournalTable journal) {
        this.journal = journal;
    }

    /** Sets a person in place of the one with the same words, who keeps the place in the order; a new one comes last. */
    public void set(Session session, Instant at, String actor, Person person) {
        Column column = person.column();
        session.sql("""
                        INSERT INTO person
                          (title, words, place, at, name, role, biography, portrait, email, column_name, column_rhythm)
                        VALUES (?, ?, (SELECT COALESCE(MAX(place), 0) + 1 FROM person WHERE title = ?),
                          ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (title, words) DO UPDATE
                        SET at = excluded.at, name = excluded.name, role = excluded.role,
                          biography = excluded.biography, portrait = excluded.portrait, email = excluded.email,
                          column_name = excluded.column_name, column_rhythm = excluded.column_rhythm
                        """)
                .params(
                        person.prefix(),
                        person.words(),
                        person.prefix(),
                        Session.stamp(at),
                        person.name(),
                        person.role(),
                        person.biography())
                .param(person.portrait())
                .param(person.email())
                .param(column == null ? null : column.name())
                .param(column == null ? null : column.rhythm().text())
                .update();
        journal.append(session, at, actor, new Change.PersonSet(person.prefix(), person.words()));
    }

    /** Takes a person off the masthead; false when there is none. */
    public boolean remove(Session session, Instant at, String actor, String prefix, String words) {
        boolean there = session.sql("DELETE FROM person WHERE title = ? AND words = ?")
                        .params(prefix, words)
                        .update()
                > 0;
        if (there) {
            journal.append(session, at, actor, new Change.PersonRemoved(prefix, words));
        }
        return there;
    }
}
