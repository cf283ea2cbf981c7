package press.broadsheet.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;

/**
 * What the library knows of a film.
 *
 * @param type the media type
 * @param name the file's name where it came from
 * @param captions the languages of its captions
 * @param transcripts the languages of the transcripts that somebody wrote; captions come to one by themselves
 */
public record KeptVideo(
        String video,
        String type,
        Size size,
        Duration length,
        boolean sound,
        String name,
        List<Language> captions,
        List<Language> transcripts) {

    /** Width and height in pixels, and how many bytes the file has. */
    public record Size(int width, int height, long bytes) {}

    static Optional<KeptVideo> find(Session session, String video) {
        List<Language> captions = languages(session, "captions", video);
        List<Language> transcripts = languages(session, "transcript", video);
        return session.sql("SELECT type, width, height, millis, bytes, sound, name FROM video WHERE hash = ?")
                .param(video)
                .query((row, _) -> new KeptVideo(
                        video,
                        row.getString("type"),
                        new Size(row.getInt("width"), row.getInt("height"), row.getLong("bytes")),
                        Duration.ofMillis(row.getLong("millis")),
                        row.getInt("sound") == 1,
                        row.getString("name"),
                        captions,
                        transcripts))
                .optional();
    }

    private static List<Language> languages(Session session, String table, String video) {
        return session.sql("SELECT language FROM " + table + " WHERE video = ? ORDER BY language")
                .param(video)
                .query((row, _) -> new Language(row.getString("language")))
                .list();
    }
}
