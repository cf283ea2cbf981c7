package press.broadsheet.masthead;

import press.broadsheet.story.WebAddress;

/** The paper's own page on another service. */
public record Profile(String service, WebAddress address) {}
