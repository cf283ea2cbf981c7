package press.broadsheet.edition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/**
 * The paper's own films, as one reading of the edition sees them. A film's number is made from its bytes, so that its
 * size and length never change; what is said in it may.
 */
public final class FilmShelf {

    private static final int USERS = 20;

    private final Session session;
    private final Proof proof;

    FilmShelf(Session session, Proof proof) {
        this.session = session;
        this.proof = proof;
    }

    /** A film with the languages of its captions, or empty when the library does not have it. */
    public Optional<Film> find(String video) {
        proof.read(Dependency.whole(Subjects.video(video)));
        List<Language> captions = session.sql("SELECT language FROM captions WHERE video = ? ORDER BY language")
                .param(video)
                .query((row, _) -> new Language(row.getString("language")))
                .list();
        return session.sql("SELECT type, width, height, millis, bytes FROM video WHERE hash = ?")
                .param(video)
                .query((row, _) -> new Film(
                        video,
                        row.getString("type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        Duration.ofMillis(row.getLong("millis")),
                        row.getLong("bytes"),
                        captions))
                .optional();
    }

    /**
     * What is said in a film: what an editor wrote down, else what the captions come to; in the wanted language where
     * there is one, else in another.
     */
    public Optional<Film.Transcript> transcript(String video, Language wanted) {
        proof.read(Dependency.whole(Subjects.video(video)));
        return session.sql("""
                        SELECT language, words FROM (
                          SELECT language, words, 0 AS place FROM transcript WHERE video = ?
                          UNION ALL SELECT language, words, 1 AS place FROM captions WHERE video = ?) AS said
                        ORDER BY CASE WHEN language = ? OR language LIKE ? THEN 0 ELSE 1 END, place, language LIMIT 1
                        """)
                .params(video, video, wanted.tag(), wanted.primary() + "-%")
                .query((row, _) -> new Film.Transcript(
                        new Language(row.getString("language")),
                        row.getString("words").lines().toList()))
                .optional();
    }

    /** The captions of a film in a language, as WebVTT. */
    public Optional<String> captions(String video, Language language) {
        proof.read(Dependency.whole(Subjects.video(video)));
        return session.sql("SELECT vtt FROM captions WHERE video = ? AND language = ?")
                .params(video, language.tag())
                .query(String.class)
                .optional();
    }

    /** True when a story in print shows the film; as long as any of those that the proof names does, it is. */
    public boolean shows(String video) {
        List<String> users = new ArrayList<>();
        session.sql("SELECT story_id FROM printed_video WHERE hash = ? ORDER BY story_id LIMIT ?")
                .params(video, USERS)
                .query(row -> {
                    users.add(Subjects.story(new StoryId(row.getLong("story_id"))));
                });
        users.forEach(user -> proof.read(Dependency.whole(user)));
        return !users.isEmpty();
    }
}
