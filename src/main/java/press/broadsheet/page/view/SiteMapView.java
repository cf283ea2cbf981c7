package press.broadsheet.page.view;

import java.util.List;

/**
 * Every section and every page about the paper, for people.
 *
 * @param more what stands in no section: series, the form for letters
 */
public record SiteMapView(HeadView head, List<Link> house, List<Link> more) {

    /** Of a title with nothing else. */
    public SiteMapView(HeadView head, List<Link> house) {
        this(head, house, List.of());
    }
}
