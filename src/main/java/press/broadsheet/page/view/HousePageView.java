package press.broadsheet.page.view;

import java.util.List;

/** A page about the paper. */
public record HousePageView(HeadView head, String heading, String bodyHtml, TimeView updated, List<Link> house) {}
