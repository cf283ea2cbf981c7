package press.broadsheet.page.view;

/** The list of the stories that a device keeps; the device fills it in. */
public record OfflineView(HeadView head) {}
