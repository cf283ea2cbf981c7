package press.broadsheet.masthead;

import java.time.Instant;
import java.util.regex.Pattern;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Body;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;
import press.broadsheet.story.json.BodyJson;

/** The pages about the paper itself: about, code of ethics, privacy and so on. Safe for use by many threads. */
public final class HousePages {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    private final JournalTable journal;

    public HousePages(JournalTable journal) {
        this.journal = journal;
    }

    /** A page about the paper. */
    public record Text(String prefix, String name, String heading, Body body) {
        public Text {
            if (!NAME.matcher(name).matches()) {
                throw new UnfitForPrint("name", "a house page is named like code-of-ethics, not " + name);
            }
            heading = Wording.clean(heading);
            if (heading.isEmpty() || heading.length() > 200) {
                throw new UnfitForPrint("heading", "a house page needs a heading of at most 200 characters");
            }
        }
    }

    /** Sets a page, in place of one with the same name. */
    public void set(Session session, Instant at, String actor, Text page) {
        session.sql("""
                        INSERT INTO house_page (title, name, at, heading, body) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (title, name) DO UPDATE
                        SET at = excluded.at, heading = excluded.heading, body = excluded.body
                        """)
                .params(
                        page.prefix(),
                        page.name(),
                        Session.stamp(at),
                        page.heading(),
                        BodyJson.write(page.body()).toString())
                .update();
        journal.append(session, at, actor, new Change.HousePageSet(page.prefix(), page.name()));
    }
}
