package press.broadsheet.page.view;

import java.util.List;

/**
 * What a reader can do with a story.
 *
 * @param print the address of the story laid out for paper
 * @param version revision and number of corrections, such as {@code 3.1}: a device remembers which one its reader has seen
 * @param share where the story can be shared by a plain link
 */
public record ToolsView(String print, String version, List<Link> share) {}
