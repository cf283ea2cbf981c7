package press.broadsheet.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.Touch;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** What the hub has still to be told, in the tables. */
final class Calls {

    /** Under this name the position is kept up to which topics were noted. */
    static final String FOLLOWER = "hub";

    /** The first wait after the hub did not take a topic; each is twice as long as the one before. */
    static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** After this long nobody needs to hear of it any more. */
    static final Duration GIVEN_UP = Duration.ofDays(2);

    /** While a topic is being told, no other node tells it. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** A change of a story by its position in the journal; 0 for a change of none. */
    record Told(StoryId story, long position) {}

    private Calls() {}

    /** Everything that went stale after a position, up to another. */
    static List<Touch> touches(Session session, long after, long to) {
        return session.sql("""
                        SELECT number, position, subject, at, purge FROM touched
                        WHERE position > ? AND position <= ? ORDER BY position, number
                        """)
                .params(after, to)
                .query((row, _) -> new Touch(
                        row.getLong("number"),
                        row.getLong("position"),
                        row.getString("subject"),
                        row.getLong("at"),
                        row.getInt("purge") == 1))
                .list();
    }

    /** The kept position; empty when nothing was ever noted. */
    static Optional<Long> position(Session session) {
        return session.sql("SELECT position FROM follower WHERE name = ?")
                .param(FOLLOWER)
                .query(Long.class)
                .optional();
    }

    static void keep(Session session, long position) {
        session.sql("""
                        INSERT INTO follower (name, position) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET position = excluded.position
                        """).params(FOLLOWER, position).update();
    }

    /** Notes topics with the stories that changed them, by the position of the change. */
    static void note(Session session, Map<Long, Set<String>> topics, Map<Long, Set<StoryId>> stories, Instant now) {
        List<Object[]> calls = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        topics.forEach((position, changed) -> {
            all.addAll(changed);
            for (StoryId story : stories.getOrDefault(position, Set.of())) {
                changed.forEach(topic -> calls.add(new Object[] {topic, story.value(), position}));
            }
        });
        session.batch("""
                INSERT INTO hub_call (topic, story_id, position) VALUES (?, ?, ?)
                ON CONFLICT (topic, story_id) DO UPDATE SET position = excluded.position
                """, calls);
        session.batch(
                """
                INSERT INTO hub_topic (topic, tries, due_at, since) VALUES (?, 0, ?, ?)
                ON CONFLICT (topic) DO UPDATE SET tries = 0, due_at = excluded.due_at, since = excluded.since
                """,
                all.stream()
                        .map(topic -> new Object[] {topic, Session.stamp(now), Session.stamp(now)})
                        .toList());
    }

    /** Topics that may be told now, the one that waits longest first. */
    static List<String> due(Session session, Instant now, int limit) {
        return session.sql("SELECT topic FROM hub_topic WHERE due_at <= ? ORDER BY due_at, topic LIMIT ?")
                .params(Session.stamp(now), limit)
                .query((row, _) -> row.getString("topic"))
                .list();
    }

    /** When the next topic may be told. */
    static Optional<Instant> next(Session session) {
        return session.sql("SELECT due_at FROM hub_topic ORDER BY due_at LIMIT 1")
                .query((row, _) -> Session.instant(row.getLong("due_at")))
                .optional();
    }

    /** Takes a topic for this node; false when another one has it, or it was told. */
    static boolean take(Session session, String topic, Instant now) {
        return session.sql("UPDATE hub_topic SET due_at = ? WHERE topic = ? AND due_at <= ?")
                        .params(Session.stamp(now.plus(LEASE)), topic, Session.stamp(now))
                        .update()
                > 0;
    }

    /** The changes that a topic carries, as they stand before it is told. */
    static List<Told> carried(Session session, String topic) {
        return session.sql("SELECT story_id, position FROM hub_call WHERE topic = ? ORDER BY position, story_id")
                .param(topic)
                .query((row, _) -> new Told(new StoryId(row.getLong("story_id")), row.getLong("position")))
                .list();
    }

    /** Strikes a topic off; what changed while it was told stays. */
    static void told(Session session, String topic, List<Told> carried, Instant taken) {
        for (Told one : carried) {
            session.sql("DELETE FROM hub_call WHERE topic = ? AND story_id = ? AND position = ?")
                    .params(topic, one.story.value(), one.position)
                    .update();
        }
        session.sql("DELETE FROM hub_topic WHERE topic = ? AND due_at = ?")
                .params(topic, Session.stamp(taken.plus(LEASE)))
                .update();
    }

    /** True as long as a topic carries a change. */
    static boolean isOpen(Session session, Told one) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM hub_call WHERE story_id = ? AND position <= ?)")
                .params(one.story.value(), one.position)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** The hub did not take a topic: it is tried again later, each time after twice as long, for two days at most. */
    static void later(Session session, String topic, Instant now) {
        session.sql("SELECT tries, since FROM hub_topic WHERE topic = ?")
                .param(topic)
                .query((row, _) -> new long[] {row.getLong("tries"), row.getLong("since")})
                .optional()
                .ifPresent(kept -> {
                    if (Session.instant(kept[1]).plus(GIVEN_UP).isBefore(now)) {
                        forget(session, topic);
                        return;
                    }
                    session.sql("UPDATE hub_topic SET tries = tries + 1, due_at = ? WHERE topic = ?")
                            .params(Session.stamp(now.plus(pause(kept[0]))), topic)
                            .update();
                });
    }

    /** How long to wait after so many failures before this one. */
    static Duration pause(long tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static void forget(Session session, String topic) {
        session.sql("DELETE FROM hub_call WHERE topic = ?").param(topic).update();
        session.sql("DELETE FROM hub_topic WHERE topic = ?").param(topic).update();
    }

    /** There is no hub to tell. */
    static void forgetAll(Session session) {
        session.sql("DELETE FROM hub_call").update();
        session.sql("DELETE FROM hub_topic").update();
    }
}
