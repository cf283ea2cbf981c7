package press.broadsheet.page.view;

/**
 * A story laid out for paper.
 *
 * @param path where it stands for those who read on the screen
 * @param style the address of its own style sheet
 * @param address where the story stands, as people read it: its words are not percent-encoded
 * @param version which revision this is and since when it stands, in the paper's zone
 */
public record PrintView(StoryView story, String path, String style, String address, String version) {}
