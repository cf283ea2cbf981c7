package press.broadsheet.search;

import java.util.Set;
import java.util.stream.Collectors;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.SectionPath;

/** What must be true of a story, whatever it says. */
public sealed interface Limit {

    /** It stands in one of the sections, or in one below. */
    record InSection(Set<SectionPath> any) implements Limit {
        public InSection {
            any = Set.copyOf(any);
        }
    }

    /**
     * A title printed it.
     *
     * @param own sections that are the title's
     * @param others what no story of the title stands in, unless it stands in one of its own sections too; empty when its
     *     own sections say it all
     */
    record OfTitle(Set<SectionPath> own, Set<SectionPath> others) implements Limit {
        public OfTitle {
            own = Set.copyOf(own);
            others = Set.copyOf(others);
        }

        /** What a title printed; of the main one also what stood in sections that were closed since. */
        public static OfTitle of(Title title, Masthead masthead) {
            if (!title.prefix().isEmpty()) {
                return new OfTitle(Set.of(new SectionPath(title.prefix())), Set.of());
            }
            return new OfTitle(
                    title.all().stream().map(Section::path).collect(Collectors.toSet()),
                    masthead.titles().stream()
                            .map(Title::prefix)
                            .filter(prefix -> !prefix.isEmpty())
                            .map(SectionPath::new)
                            .collect(Collectors.toSet()));
        }
    }

    /** One of its authors has such a name. */
    record Signed(String name) implements Limit {}

    /** It is by this author, whose name is given as addresses have it. */
    record By(String words) implements Limit {}

    /** It is about this topic, whose name is given as addresses have it. */
    record About(String words) implements Limit {}

    /** It is in this language, by the primary tag. */
    record Spoken(String language) implements Limit {}

    /** Its headline says so. */
    record Headed(String words) implements Limit {}

    /** It was first printed on one of these days. */
    record Printed(Days days) implements Limit {}
}
