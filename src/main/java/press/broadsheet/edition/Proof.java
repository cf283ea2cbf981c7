package press.broadsheet.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down what was read. Belongs to one reading. */
public final class Proof {

    private final Set<Dependency> dependencies = new LinkedHashSet<>();

    void read(Dependency dependency) {
        dependencies.add(dependency);
    }

    public List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }
}
