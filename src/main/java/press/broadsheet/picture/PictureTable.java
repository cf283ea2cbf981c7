package press.broadsheet.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.json.PictureFactsJson;

/** The tables of the library. */
final class PictureTable {

    private PictureTable() {}

    /** A picture that waits for its forms to be made, for a revision of what is known of it. */
    record Waiting(String number, int revision) {}

    /** False when the picture is there already. */
    static boolean insert(Session session, PictureRecord picture, String actor) {
        int added = session.sql("""
                        INSERT INTO picture (hash, type, width, height, bytes, name, taken_in)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
                        """)
                .params(
                        picture.number(),
                        picture.size().type(),
                        picture.size().width(),
                        picture.size().height(),
                        picture.size().bytes(),
                        picture.name(),
                        Session.stamp(picture.takenIn()))
                .update();
        return added > 0 && revise(session, picture.number(), 0, picture.facts(), new By(picture.takenIn(), actor));
    }

    /** Who wrote, and when. */
    record By(Instant at, String actor) {}

    /** False when another revision stands by now than the one that the change was made from. */
    static boolean revise(Session session, String number, int from, PictureFacts facts, By by) {
        int changed = session.sql("""
                        UPDATE picture SET facts = facts + 1, focus_x = ?, focus_y = ? WHERE hash = ? AND facts = ?
                        """)
                .params(facts.focus().x(), facts.focus().y(), number, from)
                .update();
        if (changed == 0) {
            return false;
        }
        session.sql("INSERT INTO picture_facts (hash, revision, at, actor, facts) VALUES (?, ?, ?, ?, ?)")
                .params(
                        number,
                        from + 1,
                        Session.stamp(by.at),
                        by.actor,
                        PictureFactsJson.write(facts).toString())
                .update();
        session.sql("UPDATE picture_turn SET turn = turn + 1").update();
        session.sql("""
                        INSERT INTO undeveloped (hash, revision, since) VALUES (?, ?, ?)
                        ON CONFLICT (hash) DO UPDATE SET revision = excluded.revision, since = excluded.since
                        """).params(number, from + 1, Session.stamp(by.at)).update();
        return true;
    }

    /** With no facts and revision 0 when nothing was ever read from the file. */
    static Optional<PictureRecord> find(Session session, String number) {
        return session.sql("""
                        SELECT p.hash, p.type, p.width, p.height, p.bytes, p.name, p.taken_in, p.facts AS revision, f.facts
                        FROM picture p LEFT JOIN picture_facts f ON f.hash = p.hash AND f.revision = p.facts
                        WHERE p.hash = ?
                        """)
                .param(number)
                .query((row, _) -> {
                    String facts = row.getString(9);
                    return new PictureRecord(
                            row.getString("hash"),
                            new PictureRecord.Size(
                                    row.getString("type"),
                                    row.getInt("width"),
                                    row.getInt("height"),
                                    row.getLong("bytes")),
                            row.getString("name"),
                            Session.instant(row.getLong("taken_in")),
                            row.getInt("revision"),
                            facts == null ? PictureFacts.NONE : PictureFactsJson.read(facts));
                })
                .optional();
    }

    /** The newest first: what has just come is asked for soon. */
    static List<Waiting> undeveloped(Session session, int limit) {
        return session.sql("SELECT hash, revision FROM undeveloped ORDER BY since DESC, hash LIMIT ?")
                .param(limit)
                .query((row, _) -> new Waiting(row.getString("hash"), row.getInt("revision")))
                .list();
    }

    static long countUndeveloped(Session session) {
        return session.sql("SELECT COUNT(*) FROM undeveloped").query(Long.class).single();
    }

    /** Leaves it waiting when there is a newer revision by now. */
    static int developed(Session session, Waiting done) {
        return session.sql("DELETE FROM undeveloped WHERE hash = ? AND revision = ?")
                .params(done.number, done.revision)
                .update();
    }
}
