package press.broadsheet.desk.web;

import java.time.InstantSource;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.desk.Dailies;
import press.broadsheet.desk.LetterPrinting;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.journal.sql.AuditTrail;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.staff.Sessions;
import press.broadsheet.staff.SignIn;
import press.broadsheet.staff.Staff;
import press.broadsheet.staff.Tokens;
import press.broadsheet.video.VideoLibrary;
import press.broadsheet.video.VideoWords;

/** The parts of a paper that the desk's API is made of. */
public record DeskParts(
        Doors doors,
        Newsdesk acts,
        Trail trail,
        PaperActs around,
        PictureLibrary pictures,
        Films films,
        Sales sales,
        Opinion opinion) {

    /**
     * How somebody gets in.
     *
     * @param audit what everybody did who got in
     */
    public record Doors(
            Tokens tokens, Staff staff, Sessions sessions, SignIn signIn, AuditTrail audit, Caller caller) {}

    /** Space that is sold, and the clock that says what runs. */
    public record Sales(Campaigns campaigns, InstantSource clock) {}

    /** What appears for a day, and what readers write. */
    public record Opinion(Dailies dailies, Correspondence correspondence, LetterPrinting printing) {}

    /**
     * The paper's own films.
     *
     * @param limit how large one may be, in bytes
     */
    public record Films(VideoLibrary library, VideoWords words, long limit) {}

    /** What tells how far a change has come. */
    public record Trail(JournalTable journal, PressRun press, Receipts receipts) {}
}
