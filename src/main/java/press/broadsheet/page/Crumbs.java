package press.broadsheet.page;

import press.broadsheet.story.SectionPath;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a page stands, from the front on, as a BreadcrumbList of schema.org. */
final class Crumbs {

    private final Desktop desktop;
    private final ArrayNode items;

    Crumbs(Desktop desktop, ObjectNode list) {
        this.desktop = desktop;
        this.items = list.put("@type", "BreadcrumbList").putArray("itemListElement");
        item(desktop.title().name())
                .put("item", desktop.absolute(desktop.title().front()));
    }

    /** A section with those above it. */
    void sections(SectionPath path) {
        StoryViews.place(desktop, path).forEach(link -> item(link.text()).put("item", desktop.absolute(link.href())));
    }

    /** The last has no address, since it is the page itself. */
    void end(String name) {
        item(name);
    }

    private ObjectNode item(String name) {
        int position = items.size() + 1;
        return items.addObject()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", name);
    }
}
