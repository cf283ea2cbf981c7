package press.broadsheet.story;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a section stands in the paper, as in its address: {@code national} or {@code national/politics}, with the
 * title's own prefix before it where it has one ({@code ko/national}).
 */
public record SectionPath(String value) implements Comparable<SectionPath> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+(/[a-z0-9]++(-[a-z0-9]++)*+){0,2}");

    public SectionPath {
        if (value.length() > 120 || !SHAPE.matcher(value).matches()) {
            throw new UnfitForPrint(
                    "sections",
                    "a section is written like national or national/politics, not \"" + Wording.clean(value) + "\"");
        }
    }

    /** The section above this one, or null at the top. */
    public @Nullable SectionPath parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? null : new SectionPath(value.substring(0, slash));
    }

    @Override
    public int compareTo(SectionPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
