package press.broadsheet.archive.imports.found;

import press.broadsheet.story.SectionPath;

/** A section that a story stands in, and its name should the paper not have it yet. */
public record Opening(SectionPath path, String name) {}
