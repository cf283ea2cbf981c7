package press.broadsheet.page.view;

/** A letter came in: what its writer may refer to. */
public record LetterReceivedView(HeadView head, String reference, String privacy, Link section, Link again) {}
