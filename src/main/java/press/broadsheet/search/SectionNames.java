package press.broadsheet.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.story.SectionPath;

/** The sections of the paper by what readers call them. Safe for use by many threads. */
public final class SectionNames {

    /** For a paper without any. */
    public static final SectionNames NONE = new SectionNames(List.of());

    private final List<Section> sections;

    private SectionNames(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    public static SectionNames of(Masthead masthead) {
        return new SectionNames(masthead.titles().stream()
                .flatMap(title -> title.all().stream())
                .toList());
    }

    /** The sections whose names begin as typed, or with the typed initials. */
    public List<Section> beginning(String typed, int limit) {
        return Hint.beginning(typed).stream()
                .flatMap(beginning -> sections.stream().filter(section -> beginning.begins(section.name())))
                .limit(limit)
                .toList();
    }

    /** Every section with this name, path or last part of its path, folded; several titles may have one each. */
    Set<SectionPath> named(String name) {
        Set<SectionPath> named = new HashSet<>();
        for (Section section : sections) {
            String path = section.path().value();
            if (path.equals(name)
                    || path.substring(path.lastIndexOf('/') + 1).equals(name)
                    || Folded.of(section.name()).text().equals(name)) {
                named.add(section.path());
            }
        }
        return named;
    }
}
