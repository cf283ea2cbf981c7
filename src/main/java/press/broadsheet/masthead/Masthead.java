package press.broadsheet.masthead;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * A paper: its zone, in which every time is shown and every day begins, and its titles, the main one first.
 *
 * @param address where readers find the paper, without a slash at the end, such as {@code https://paper.example}
 */
public record Masthead(String address, ZoneId zone, List<Title> titles) {

    public Masthead {
        titles = List.copyOf(titles);
        if (titles.isEmpty() || !titles.getFirst().prefix().isEmpty()) {
            throw new UnfitForPrint("titles", "a paper has a main title with an empty prefix, and it comes first");
        }
        if (titles.stream().map(Title::prefix).distinct().count() != titles.size()) {
            throw new UnfitForPrint("titles", "two titles have the same prefix");
        }
        if (!address.matches("https?://[^/\\s]+")) {
            throw new UnfitForPrint("address", "the paper's address is like https://paper.example, not " + address);
        }
    }

    public Title main() {
        return titles.getFirst();
    }

    /** The title that a section belongs to, by the first part of its path. */
    public Title titleOf(SectionPath path) {
        return titles.stream()
                .filter(title -> !title.prefix().isEmpty() && title.owns(path))
                .findFirst()
                .orElse(main());
    }

    /** The title whose pages stand under a prefix; the empty prefix is the main title's. */
    public Optional<Title> titleAt(String prefix) {
        return titles.stream().filter(title -> title.prefix().equals(prefix)).findFirst();
    }

    public Optional<Section> section(SectionPath path) {
        return titleOf(path).section(path);
    }

    /** The same paper with one title in another form. */
    public Masthead with(Title changed) {
        return new Masthead(
                address,
                zone,
                titles.stream()
                        .map(title -> title.prefix().equals(changed.prefix()) ? changed : title)
                        .toList());
    }

    /** The same paper under another address. */
    public Masthead at(String newAddress) {
        return new Masthead(newAddress, zone, titles);
    }
}
