package press.broadsheet.page.view;

import java.util.List;

/**
 * Those who make the paper, in the order of its masthead.
 *
 * @param path the page's own address, to tell it in the list
 */
public record StaffView(HeadView head, String path, List<PersonView> people, List<Link> house) {}
