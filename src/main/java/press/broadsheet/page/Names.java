package press.broadsheet.page;

import java.util.List;
import press.broadsheet.page.view.Texts;

/** Several names as one text, the way the language of the page counts them up. */
final class Names {

    private Names() {}

    static String listed(List<String> names, Texts words) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String start = String.join(words.get("names.between"), names.subList(0, names.size() - 1));
        return start + words.get("names.last") + names.getLast();
    }
}
