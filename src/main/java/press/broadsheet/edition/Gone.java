package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/**
 * A killed story: what stands in its place.
 *
 * @param path where it stood, or where it stood last
 * @param first when it was first published
 * @param at when it was killed
 * @param gallery how many pictures its gallery had
 */
public record Gone(StoryId id, String path, Instant first, Instant at, String notice, Language language, int gallery) {

    static final String COLUMNS = "g.story_id, g.path, g.first_at, g.at, g.notice, g.language, g.gallery ";

    static Gone of(ResultSet row) throws SQLException {
        return new Gone(
                new StoryId(row.getLong("story_id")),
                row.getString("path"),
                Lists.instant(row, "first_at"),
                Lists.instant(row, "at"),
                row.getString("notice"),
                new Language(row.getString("language")),
                row.getInt("gallery"));
    }
}
