package press.broadsheet.advertising;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * Where a campaign stands.
 *
 * @param titles the prefixes of titles, the main one's being empty; no title means every one
 * @param sections with those below them; no section means every page
 */
public record Aim(Set<Space> spaces, List<String> titles, List<SectionPath> sections) {

    private static final int MOST = 100;

    public Aim {
        spaces = Set.copyOf(spaces);
        titles = List.copyOf(titles);
        sections = List.copyOf(sections);
        if (spaces.isEmpty()) {
            throw new UnfitForPrint("spaces", "a campaign stands in at least one of " + Space.words());
        }
        if (titles.size() > MOST) {
            throw new UnfitForPrint("titles", "a campaign names at most %d titles".formatted(MOST));
        }
        if (sections.size() > MOST) {
            throw new UnfitForPrint("sections", "a campaign names at most %d sections".formatted(MOST));
        }
    }

    /** @param section that the page belongs to, null for the front of a title and whatever else is in no section */
    public boolean hits(Space space, String title, @Nullable SectionPath section) {
        return spaces.contains(space)
                && (titles.isEmpty() || titles.contains(title))
                && (sections.isEmpty() || (section != null && sections.stream().anyMatch(one -> holds(one, section))));
    }

    private static boolean holds(SectionPath above, SectionPath section) {
        return section.equals(above) || section.value().startsWith(above + "/");
    }
}
