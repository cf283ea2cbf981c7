package press.broadsheet.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import press.broadsheet.story.SectionPath;

/** What somebody may do, by everything that they are. */
public record Rights(Set<Grant> grants) {

    public static final Rights NONE = new Rights(Set.of());

    public Rights {
        grants = Set.copyOf(grants);
    }

    public static Rights of(Grant... grants) {
        return new Rights(Set.of(grants));
    }

    /** True when they may do it somewhere. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /** True when they may do it to a story that stands in these sections: the right for one of them is enough. */
    public boolean may(Permission permission, Collection<SectionPath> sections) {
        return grants.stream()
                .filter(grant -> grant.role().may(permission))
                .anyMatch(grant -> grant.desk() == null || sections.stream().anyMatch(grant::covers));
    }

    /** As they are written, in alphabetical order. */
    public List<String> words() {
        return grants.stream().map(Grant::word).sorted().toList();
    }
}
