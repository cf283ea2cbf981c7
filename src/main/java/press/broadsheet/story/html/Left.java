package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.story.Wording;

/** Collects what is left out. Not safe for use by many threads. */
final class Left {

    private static final int LIMIT = 100;
    private static final int LONGEST = 120;

    private final Set<String> things = new LinkedHashSet<>();
    private boolean more;

    void add(String thing) {
        String clean = Wording.clean(thing);
        String words = clean.length() <= LONGEST ? clean : Words.cut(clean, LONGEST) + "…";
        if (things.size() < LIMIT) {
            things.add(words);
        } else if (!things.contains(words)) {
            more = true;
        }
    }

    List<String> things() {
        List<String> all = new ArrayList<>(things);
        if (more) {
            all.add("and more");
        }
        return all;
    }
}
