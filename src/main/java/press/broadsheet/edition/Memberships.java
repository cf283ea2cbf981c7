package press.broadsheet.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** In which lists a story stands. */
final class Memberships {

    private Memberships() {}

    /** With the list of the series that it is an instalment of. */
    static List<ListName> of(Session session, StoryId id, Copy copy, Masthead masthead) {
        List<ListName> lists = of(copy, masthead);
        session.sql("SELECT title, series FROM instalment WHERE story_id = ?")
                .param(id.value())
                .query(row -> {
                    lists.add(ListName.series(row.getString("title"), row.getString("series")));
                });
        return lists;
    }

    private static List<ListName> of(Copy copy, Masthead masthead) {
        Set<ListName> lists = new LinkedHashSet<>();
        for (SectionPath section : copy.placing().sections()) {
            lists.add(ListName.of(masthead.titleOf(section)));
            for (SectionPath path = section; path != null; path = path.parent()) {
                lists.add(ListName.of(path));
            }
        }
        if (!copy.body().videos().isEmpty()) {
            lists.add(ListName.films());
        }
        Byline byline = copy.sourcing().byline();
        if (byline != null) {
            byline.names().forEach(name -> lists.add(ListName.author(AddressWords.of(name))));
        }
        copy.placing().tags().forEach(tag -> lists.add(ListName.topic(AddressWords.of(tag.name()))));
        return new ArrayList<>(lists);
    }
}
