package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.Opening;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Tag;

/**
 * The sections of the paper that stories name among their tags, by name or by path. Looked for when a story is written
 * and not when it is read, so that a section opened since makes no other story of the same item.
 */
final class SectionMatch {

    private final Map<String, SectionPath> names = new HashMap<>();

    /** Of two sections with one name, that of the title counts to which the story would go anyway. */
    private SectionMatch(Masthead masthead, Found found) {
        found.openings().forEach(opening -> know(opening.name(), opening.path()));
        Title home = masthead.titleOf(found.copy().placing().home());
        Stream.concat(Stream.of(home), masthead.titles().stream())
                .flatMap(title -> title.all().stream())
                .forEach(section -> know(section.name(), section.path()));
    }

    private void know(String name, SectionPath path) {
        names.putIfAbsent(key(name), path);
        names.putIfAbsent(key(path.value()), path);
    }

    private static String key(String name) {
        return name.strip().replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT);
    }

    private @Nullable SectionPath of(Tag tag) {
        return names.get(key(tag.name()));
    }

    /** The story in the sections that its tags name, and without those tags; or as it is where none is one. */
    static Found placed(Masthead masthead, Found found) {
        if (found.sorted() || found.copy().placing().tags().isEmpty()) {
            return found;
        }
        SectionMatch match = new SectionMatch(masthead, found);
        Placing placing = found.copy().placing();
        List<SectionPath> sections = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : placing.tags()) {
            SectionPath section = match.of(tag);
            if (section == null || sections.size() == Placing.SECTIONS) {
                tags.add(tag);
            } else if (!sections.contains(section)) {
                sections.add(section);
            }
        }
        if (sections.isEmpty()) {
            return found;
        }
        List<Opening> openings = found.openings().stream()
                .filter(opening -> sections.contains(opening.path()))
                .toList();
        return found.in(new Placing(placing.language(), sections, tags), openings);
    }
}
