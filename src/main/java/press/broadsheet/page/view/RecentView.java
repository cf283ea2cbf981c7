package press.broadsheet.page.view;

import java.util.List;

/** The newest stories, on every page. */
public record RecentView(Texts words, List<CardView> stories) {}
