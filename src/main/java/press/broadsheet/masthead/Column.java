package press.broadsheet.masthead;

import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/** A column in the paper: what it is called, at most 120 characters, and on which days it appears. */
public record Column(String name, Rhythm rhythm) {

    public Column {
        name = Wording.clean(name);
        if (name.isEmpty() || name.length() > 120) {
            throw new UnfitForPrint("column.name", "a column needs a name of at most 120 characters");
        }
    }
}
