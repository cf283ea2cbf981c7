package press.broadsheet.search;

import java.util.Map;
import press.broadsheet.story.SectionPath;

/**
 * How the found stories are spread, all pages together; what has none is left out.
 *
 * @param exact false when there are so many that only a part of them was looked at, evenly from the oldest to the newest
 * @param sections of each section, those below it included
 * @param authors of the authors with the most stories, by their names as addresses have them
 * @param languages by the primary tag
 * @param periods of each period, the shorter ones included
 */
public record Counts(
        boolean exact,
        Map<SectionPath, Integer> sections,
        Map<String, Integer> authors,
        Map<String, Integer> languages,
        Map<Period, Integer> periods) {

    /** So many authors are counted at most. */
    public static final int AUTHORS = 10;

    public static final Counts NONE = new Counts(true, Map.of(), Map.of(), Map.of(), Map.of());

    public Counts {
        sections = Map.copyOf(sections);
        authors = Map.copyOf(authors);
        languages = Map.copyOf(languages);
        periods = Map.copyOf(periods);
    }
}
