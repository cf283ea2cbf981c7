package press.broadsheet.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Body;
import press.broadsheet.story.json.BodyJson;
import tools.jackson.databind.json.JsonMapper;

/** A page about the paper itself, such as its code of ethics. */
public record HousePage(String prefix, String name, String heading, Body body, Instant at) {

    static Optional<HousePage> find(Session session, String prefix, String name) {
        return session.sql("SELECT at, heading, body FROM house_page WHERE title = ? AND name = ?")
                .params(prefix, name)
                .query((row, _) -> new HousePage(
                        prefix,
                        name,
                        row.getString("heading"),
                        BodyJson.read(JsonMapper.shared().readTree(row.getString("body"))),
                        Lists.instant(row, "at")))
                .optional();
    }

    /** The names of those that are there. */
    static Set<String> among(Session session, String prefix, Collection<String> names) {
        return Set.copyOf(session.sql("SELECT name FROM house_page WHERE title = :title AND name IN (:names)")
                .param("title", prefix)
                .param("names", names)
                .query(String.class)
                .list());
    }
}
