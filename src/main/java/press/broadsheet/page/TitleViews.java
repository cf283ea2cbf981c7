package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.SectionView;
import press.broadsheet.page.view.TitleView;
import press.broadsheet.story.SectionPath;

/** Titles and their sections as the templates want them. */
final class TitleViews {

    private TitleViews() {}

    static TitleView of(Masthead masthead, Title title) {
        return new TitleView(
                Words.of(title.language()),
                title.language().tag(),
                title.prefix(),
                title.name(),
                title.nameplate().motto(),
                Looks.shipped().wordmark(title.wordmark()),
                title.front(),
                title.sections().stream().map(section -> of(section, false)).toList(),
                title.special().stream().map(section -> of(section, true)).toList(),
                editions(masthead, title),
                title.profiles().stream()
                        .map(profile -> new Link(profile.address().value(), profile.service()))
                        .toList(),
                family(masthead, title));
    }

    /** The titles that are no editions of this one in another language. */
    private static List<Link> family(Masthead masthead, Title title) {
        List<Title> editions = masthead.editions(title);
        return masthead.titles().stream()
                .filter(one -> !editions.contains(one))
                .map(one -> new Link(one.front(), one.name()))
                .toList();
    }

    private static List<TitleView.Edition> editions(Masthead masthead, Title title) {
        List<Title> editions = masthead.editions(title);
        if (editions.size() == 1) {
            return List.of();
        }
        return editions.stream()
                .map(one -> new TitleView.Edition(
                        one.front(),
                        one.language().tag(),
                        Words.of(one.language()).get("language.own"),
                        one.prefix().equals(title.prefix())))
                .toList();
    }

    private static SectionView of(Section section, boolean special) {
        return new SectionView(
                "/" + section.path(),
                section.name(),
                special,
                section.children().stream().map(child -> of(child, false)).toList());
    }

    /** The number in the section bar of the section that a path belongs to, from 1; 0 when it is not in the bar. */
    static int bar(Title title, SectionPath path) {
        List<Section> bar = new ArrayList<>(title.sections());
        bar.addAll(title.special());
        for (int index = 0; index < bar.size(); index++) {
            SectionPath top = bar.get(index).path();
            if (path.equals(top) || path.value().startsWith(top + "/")) {
                return index + 1;
            }
        }
        return 0;
    }
}
