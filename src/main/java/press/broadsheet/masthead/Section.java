package press.broadsheet.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * A section of a title.
 *
 * @param partner the publisher whose copy fills it, or null when it is the paper's own
 * @param children the sections below it; they have none themselves
 */
public record Section(
        SectionPath path, String name, @Nullable String partner, List<Section> children, SectionUse use) {

    /** One that is for what its path says. */
    public Section(SectionPath path, String name, @Nullable String partner, List<Section> children) {
        this(path, name, partner, children, SectionUse.of(path));
    }

    /** One of which a masthead says what it is for, or does not say it. */
    public static Section used(
            @Nullable String use, SectionPath path, String name, @Nullable String partner, List<Section> children) {
        return new Section(path, name, partner, children, use == null ? SectionUse.of(path) : SectionUse.parse(use));
    }

    public Section {
        children = List.copyOf(children);
        for (Section child : children) {
            if (!path.equals(child.path().parent()) || !child.children().isEmpty()) {
                throw new UnfitForPrint("sections", "section %s cannot stand under %s".formatted(child.path(), path));
            }
        }
    }

    public static Section of(String path, String name) {
        return new Section(new SectionPath(path), name, null, List.of());
    }

    Stream<SectionPath> paths() {
        return Stream.concat(Stream.of(path), children.stream().map(Section::path));
    }

    Section with(Section child) {
        List<Section> grown = new ArrayList<>(children);
        grown.add(child);
        return new Section(path, name, partner, grown, use);
    }
}
