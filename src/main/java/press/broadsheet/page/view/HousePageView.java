package press.broadsheet.page.view;

import java.util.List;

/**
 * A page about the paper.
 *
 * @param path the page's own address, to tell it in the list
 */
public record HousePageView(
        HeadView head, String path, String heading, String bodyHtml, TimeView updated, List<Link> house) {}
