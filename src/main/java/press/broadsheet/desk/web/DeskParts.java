package press.broadsheet.desk.web;

import press.broadsheet.desk.Correcting;
import press.broadsheet.desk.Delisting;
import press.broadsheet.desk.Embargoing;
import press.broadsheet.desk.Killing;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.staff.Tokens;

/** The parts of a paper that the desk's API is made of. */
public record DeskParts(Tokens tokens, Acts acts, Trail trail, PaperActs around, PictureLibrary pictures) {

    /** What can be done with stories. */
    public record Acts(
            Stories stories,
            Publishing publishing,
            Embargoing embargoing,
            Correcting correcting,
            Killing killing,
            Delisting delisting) {}

    /** What tells how far a change has come. */
    public record Trail(JournalTable journal, PressRun press, Receipts receipts) {}
}
