package press.broadsheet.page.view;

import java.util.List;

/** Every section and every page about the paper, for people. */
public record SiteMapView(HeadView head, List<Link> house) {}
