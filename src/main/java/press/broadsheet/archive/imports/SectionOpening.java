package press.broadsheet.archive.imports;

import java.util.List;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.Opening;
import press.broadsheet.desk.Desk;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.UnfitForPrint;

/** Opens the sections that stories name and the paper does not have, as one change of the masthead. */
final class SectionOpening {

    private SectionOpening() {}

    /** Returns how many were opened. */
    static int open(Session session, Desk desk, List<Found> batch, String actor) {
        Masthead masthead = masthead(session, desk);
        int opened = 0;
        for (Opening opening : batch.stream()
                .flatMap(found -> found.openings().stream())
                .distinct()
                .toList()) {
            if (masthead.section(opening.path()).isEmpty()) {
                Masthead grown = opened(masthead, opening);
                opened += grown.section(opening.path()).isEmpty() ? 0 : 1;
                masthead = grown;
            }
        }
        if (opened > 0) {
            desk.mastheads().set(session, desk.now(), actor, masthead);
        }
        return opened;
    }

    static Masthead masthead(Session session, Desk desk) {
        return desk.mastheads()
                .current(session)
                .orElseThrow(() -> new UnfitForPrint("sections", "the paper has no masthead yet"));
    }

    /** A section that cannot stand where it wants to is not opened; its stories are then refused one by one. */
    private static Masthead opened(Masthead masthead, Opening opening) {
        try {
            Title title = masthead.titleOf(opening.path());
            return masthead.with(title.opening(new Section(opening.path(), opening.name(), null, List.of())));
        } catch (UnfitForPrint _) {
            return masthead;
        }
    }
}
