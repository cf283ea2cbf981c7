package press.broadsheet.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** True when they may do it on one desk at least, or in the whole paper where it is about that. */
    public boolean may(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().may(permission))
                .anyMatch(grant -> permission.isOfADesk() || grant.desk() == null);
    }

    /** True when they may do it to every story. */
    public boolean mayEverywhere(Permission permission) {
        return may(permission, List.of());
    }

    /** True when they may do it to a story that stands in these sections: the right for one of them is enough. */
    public boolean may(Permission permission, Collection<SectionPath> sections) {
        return grants.stream()
                .filter(grant -> grant.role().may(permission))
                .anyMatch(grant -> grant.desk() == null || sections.stream().anyMatch(grant::covers));
    }

    /** All that they may do somewhere. */
    public Set<Permission> permissions() {
        return Arrays.stream(Permission.values()).filter(this::may).collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the roles, those for the whole paper first. */
    public List<Grant> sorted() {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::word))
                .toList();
    }

    /** As they are written, in alphabetical order. */
    public List<String> words() {
        return grants.stream().map(Grant::word).sorted().toList();
    }
}
