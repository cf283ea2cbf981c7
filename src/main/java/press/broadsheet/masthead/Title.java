package press.broadsheet.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * One title of a paper: what stands over its pages and how they are ordered.
 *
 * @param prefix the first part of every address of this title; empty for the main title
 * @param wordmark the name of the drawn name in the paper's looks, or null when the name is set in type
 * @param sections the section tree in the order of the menu, two levels deep
 * @param special sections outside the tree, each with an icon of its own
 * @param profiles where else the title speaks
 * @param outfit what it has of its own where others follow the paper
 */
public record Title(
        String prefix,
        Nameplate nameplate,
        @Nullable String wordmark,
        List<Section> sections,
        List<Section> special,
        List<Profile> profiles,
        Identity identity,
        Outfit outfit) {

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** A title that has nothing of its own but its pages. */
    public Title(
            String prefix,
            Nameplate nameplate,
            @Nullable String wordmark,
            List<Section> sections,
            List<Section> special,
            List<Profile> profiles,
            Identity identity) {
        this(prefix, nameplate, wordmark, sections, special, profiles, identity, Outfit.USUAL);
    }

    public Title {
        if (!prefix.isEmpty() && (!PREFIX.matcher(prefix).matches() || Whereabouts.isReserved(prefix))) {
            throw new UnfitForPrint(
                    "prefix", "a title's prefix is a word such as ko or weekly, not \"" + prefix + "\"");
        }
        sections = List.copyOf(sections);
        special = List.copyOf(special);
        profiles = List.copyOf(profiles);
        List<SectionPath> paths = Stream.concat(sections.stream(), special.stream())
                .flatMap(Section::paths)
                .toList();
        for (SectionPath path : paths) {
            boolean inside = prefix.isEmpty() || path.value().startsWith(prefix + "/");
            if (!inside) {
                throw new UnfitForPrint("sections", "section " + path + " does not stand under the title's " + prefix);
            }
        }
        if (paths.stream().distinct().count() != paths.size()) {
            throw new UnfitForPrint("sections", "title " + nameplate.name() + " has the same section path twice");
        }
    }

    public String name() {
        return nameplate.name();
    }

    public Language language() {
        return nameplate.language();
    }

    /** The address of the title's front page. */
    public String front() {
        return prefix.isEmpty() ? "/" : "/" + prefix;
    }

    /** The address of one of the title's own pages, such as {@code staff}. */
    public String under(String page) {
        return (prefix.isEmpty() ? "/" : "/" + prefix + "/") + page;
    }

    boolean owns(SectionPath path) {
        return path.value().startsWith(prefix + "/") || path.value().equals(prefix);
    }

    public Optional<Section> section(SectionPath path) {
        return all().stream().filter(section -> section.path().equals(path)).findFirst();
    }

    /** Every section, each parent before its children, special sections last. */
    public List<Section> all() {
        List<Section> all = new ArrayList<>();
        Stream.concat(sections.stream(), special.stream()).forEach(section -> {
            all.add(section);
            all.addAll(section.children());
        });
        return all;
    }

    /** The title with one more section, under its parent where the path names one that exists. */
    public Title opening(Section opened) {
        SectionPath parent = opened.path().parent();
        boolean nested = parent != null
                && sections.stream().anyMatch(section -> section.path().equals(parent));
        List<Section> changed = new ArrayList<>(sections.stream()
                .map(section -> section.path().equals(parent) ? section.with(opened) : section)
                .toList());
        if (!nested) {
            changed.add(opened);
        }
        return new Title(prefix, nameplate, wordmark, changed, special, profiles, identity, outfit);
    }

    /** The same title with something else of its own. */
    public Title with(Outfit changed) {
        return new Title(prefix, nameplate, wordmark, sections, special, profiles, identity, changed);
    }

    /** A section's path below the prefix: {@code national} of {@code ko/national}. */
    public String below(SectionPath path) {
        return prefix.isEmpty() ? path.value() : path.value().substring(prefix.length() + 1);
    }

    /** The section of this title that has the same path below its prefix as one of another title. */
    public Optional<Section> counterpart(Title other, SectionPath path) {
        String below = other.below(path);
        return section(new SectionPath(prefix.isEmpty() ? below : prefix + "/" + below));
    }
}
