package press.broadsheet.page.view;

/** A page in the place of another: not found, killed, not available now. */
public record NoticeView(HeadView head, String heading, String text) {}
