package press.broadsheet.masthead;

import press.broadsheet.story.Language;
import press.broadsheet.story.UnfitForPrint;

/** The name over a title's pages, the line under it (may be empty) and the language it is written in. */
public record Nameplate(String name, String motto, Language language) {

    public Nameplate {
        if (name.isBlank()) {
            throw new UnfitForPrint("name", "a title needs a name");
        }
    }
}
