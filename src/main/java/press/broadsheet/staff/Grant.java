package press.broadsheet.staff;

import org.jspecify.annotations.Nullable;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * What somebody is, and where.
 *
 * @param desk the section, with those below it, whose stories it is for; null for all
 */
public record Grant(Role role, @Nullable SectionPath desk) {

    public Grant {
        if (desk != null && !role.isOfADesk()) {
            throw new UnfitForPrint("desk", "%s is a role for the whole paper, not for a desk".formatted(role.word()));
        }
    }

    /** Everywhere. */
    public static Grant of(Role role) {
        return new Grant(role, null);
    }

    /** True when it is for the stories of a section. */
    boolean covers(SectionPath section) {
        for (SectionPath path = section; path != null; path = path.parent()) {
            if (desk == null || path.equals(desk)) {
                return true;
            }
        }
        return false;
    }

    /** As it is written: {@code desk-editor} or {@code desk-editor of national}. */
    public String word() {
        return desk == null ? role.word() : role.word() + " of " + desk;
    }
}
