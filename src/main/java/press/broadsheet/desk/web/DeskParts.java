package press.broadsheet.desk.web;

import press.broadsheet.desk.Dailies;
import press.broadsheet.desk.LetterPrinting;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.staff.Tokens;

/** The parts of a paper that the desk's API is made of. */
public record DeskParts(
        Tokens tokens, Newsdesk acts, Trail trail, PaperActs around, PictureLibrary pictures, Opinion opinion) {

    /** What appears for a day, and what readers write. */
    public record Opinion(Dailies dailies, Correspondence correspondence, LetterPrinting printing) {}

    /** What tells how far a change has come. */
    public record Trail(JournalTable journal, PressRun press, Receipts receipts) {}
}
