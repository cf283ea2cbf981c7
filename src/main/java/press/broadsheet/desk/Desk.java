package press.broadsheet.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.VideoUse;

/** What every act needs: the tables, the journal, the masthead and the time. Safe for use by many threads. */
public record Desk(Database database, JournalTable journal, Mastheads mastheads, InstantSource clock) {

    /** Runs an act in a transaction; it is on disk when this returns. */
    public <T> T act(Function<Session, T> work) {
        return database.write(work);
    }

    /** Now, in whole milliseconds as the tables keep it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void record(Session session, Instant at, String actor, Change change) {
        journal.append(session, at, actor, change);
    }

    /** @throws UnfitForPrint when a section is not in the paper, or a picture or film not in its library */
    void check(Session session, Copy copy) {
        if (!copy.placing().language().isKnown()) {
            throw new UnfitForPrint(
                    "language",
                    "there is no language " + copy.placing().language().tag());
        }
        checkSections(session, copy.placing());
        PictureUse lead = copy.picture();
        if (lead != null) {
            checkPicture(session, "picture", lead.picture());
        }
        for (PictureUse use : copy.body().pictures()) {
            checkPicture(session, "body", use.picture());
        }
        for (VideoUse use : copy.body().videos()) {
            checkVideo(session, use.video());
        }
    }

    static void checkPicture(Session session, String field, String picture) {
        boolean known = session.sql("SELECT EXISTS (SELECT 1 FROM picture WHERE hash = ?)")
                .param(picture)
                .query((row, _) -> row.getBoolean(1))
                .single();
        if (!known) {
            throw new UnfitForPrint(field, "the library has no picture " + picture);
        }
    }

    private static void checkVideo(Session session, String video) {
        boolean known = session.sql("SELECT EXISTS (SELECT 1 FROM video WHERE hash = ?)")
                .param(video)
                .query((row, _) -> row.getBoolean(1))
                .single();
        if (!known) {
            throw new UnfitForPrint("body", "the library has no video " + video);
        }
    }

    private void checkSections(Session session, Placing placing) {
        Masthead masthead = mastheads
                .current(session)
                .orElseThrow(() -> new UnfitForPrint("sections", "the paper has no masthead yet"));
        List<SectionPath> sections = placing.sections();
        for (int index = 0; index < sections.size(); index++) {
            SectionPath section = sections.get(index);
            if (masthead.section(section).isEmpty()) {
                throw new UnfitForPrint("sections[" + index + "]", "the paper has no section \"" + section + "\"");
            }
        }
    }
}
