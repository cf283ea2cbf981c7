package press.broadsheet.search;

import java.util.Set;
import press.broadsheet.story.SectionPath;

/** What must be true of a story, whatever it says. */
public sealed interface Limit {

    /** It stands in one of the sections, or in one below. */
    record InSection(Set<SectionPath> any) implements Limit {
        public InSection {
            any = Set.copyOf(any);
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
