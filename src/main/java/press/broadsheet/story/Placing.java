package press.broadsheet.story;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where a story belongs: its language, its sections (the first is its home, at most 10) and its tags (at most 50).
 * Repeated sections and tags are folded.
 */
public record Placing(Language language, List<SectionPath> sections, List<Tag> tags) {

    public static final int SECTIONS = 10;
    public static final int TAGS = 50;

    public Placing {
        sections = List.copyOf(new LinkedHashSet<>(sections));
        tags = List.copyOf(new LinkedHashSet<>(tags));
        if (sections.isEmpty()) {
            throw new UnfitForPrint("sections", "a story needs at least one section");
        }
        if (sections.size() > SECTIONS) {
            throw new UnfitForPrint("sections", "a story stands in at most %d sections".formatted(SECTIONS));
        }
        if (tags.size() > TAGS) {
            throw new UnfitForPrint("tags", "a story has at most %d tags".formatted(TAGS));
        }
    }

    /** The section that the story's address names. */
    public SectionPath home() {
        return sections.getFirst();
    }
}
