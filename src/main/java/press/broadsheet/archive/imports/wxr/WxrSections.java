package press.broadsheet.archive.imports.wxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.archive.imports.found.Opening;
import press.broadsheet.archive.imports.found.SectionNames;
import press.broadsheet.story.SectionPath;

/**
 * Categories as sections. A category's section is named by its nicename; one below another stands below it, and what
 * is deeper than two levels is folded into the second. Belongs to one thread.
 */
final class WxrSections {

    private static final String NONE = "uncategorized";

    private record Category(String nicename, String name, String parent, String number) {}

    private final Opening otherwise;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, SectionPath> paths = new HashMap<>();
    private final Set<SectionPath> given = new HashSet<>();

    /** @param otherwise where stories without a category go */
    WxrSections(Opening otherwise) {
        this.otherwise = otherwise;
    }

    void declare(String nicename, String name, String parent, String number) {
        if (!nicename.isEmpty()) {
            categories.putIfAbsent(nicename, new Category(nicename, name.isEmpty() ? nicename : name, parent, number));
        }
    }

    /** The sections for an item's categories, parents before children; the sections that are meant come last. */
    List<List<Opening>> of(List<WxrItem.Term> terms) {
        List<List<Opening>> sections = new ArrayList<>();
        for (WxrItem.Term term : terms) {
            String nicename = term.nicename().isEmpty() ? term.name() : term.nicename();
            if (!nicename.equals(NONE)) {
                declare(nicename, term.name(), "", "");
                sections.add(lineage(nicename));
            }
        }
        return sections.isEmpty() ? List.of(List.of(otherwise)) : sections;
    }

    /** The section of a kind of items that have no category of their own. */
    static List<Opening> ofKind(String nicename, String name) {
        return List.of(new Opening(new SectionPath(SectionNames.segment(nicename, "")), name));
    }

    private List<Opening> lineage(String nicename) {
        Deque<Category> line = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String next = nicename;
        // Two categories that are each other's parent are seen in exports made by hand.
        while (seen.add(next) && categories.containsKey(next)) {
            Category category = categories.get(next);
            line.push(category);
            next = category.parent();
        }
        List<Opening> openings = new ArrayList<>();
        String above = "";
        for (Category category : line.stream().limit(2).toList()) {
            SectionPath path = path(category, above);
            openings.add(new Opening(path, category.name()));
            above = path + "/";
        }
        return openings;
    }

    private SectionPath path(Category category, String above) {
        return paths.computeIfAbsent(above + " " + category.nicename(), _ -> {
            String segment = SectionNames.segment(category.nicename(), category.number());
            String own = above.isEmpty() ? SectionNames.free(segment) : segment;
            SectionPath path = new SectionPath(above + own);
            for (int number = 2; !given.add(path); number++) {
                path = new SectionPath(above + own + "-" + number);
            }
            return path;
        });
    }
}
