package press.broadsheet.newsroom.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sheet of a screen before its script has written on it.
 *
 * @param screen its name, such as {@code sign-in}
 * @param files the folder its files stand in
 * @param languages what each language calls itself, by its tag, in the order in which they are offered
 */
public record SheetView(
        String screen,
        String language,
        String files,
        Map<String, String> languages,
        String title,
        String newsroom,
        String skip,
        String waiting,
        String scripts) {

    public SheetView {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }
}
