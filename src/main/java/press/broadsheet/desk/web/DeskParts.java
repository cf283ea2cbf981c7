package press.broadsheet.desk.web;

import java.time.InstantSource;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.staff.Tokens;

/** The parts of a paper that the desk's API is made of. */
public record DeskParts(
        Tokens tokens, Newsdesk acts, Trail trail, PaperActs around, PictureLibrary pictures, Sales sales) {

    /** Space that is sold, and the clock that says what runs. */
    public record Sales(Campaigns campaigns, InstantSource clock) {}

    /** What tells how far a change has come. */
    public record Trail(JournalTable journal, PressRun press, Receipts receipts) {}
}
