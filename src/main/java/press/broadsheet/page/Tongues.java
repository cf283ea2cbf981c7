package press.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import press.broadsheet.edition.Card;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

/** The same page in other languages: each page names all of them and itself, or none. */
final class Tongues {

    /** For readers who speak none of the languages. */
    private static final String ANY = "x-default";

    private Tongues() {}

    /** The page of each edition of a title, as far as the edition has it; who speaks none of them gets the first. */
    static List<HeadView.Alternate> of(Desktop desktop, Function<Title, Optional<String>> path) {
        List<HeadView.Alternate> all = new ArrayList<>();
        for (Title title : desktop.masthead().editions(desktop.title())) {
            path.apply(title)
                    .map(found -> alternate(title.language(), desktop.absolute(found), title.equals(desktop.title())))
                    .ifPresent(all::add);
        }
        return closed(all);
    }

    /** A page that every edition has. */
    static List<HeadView.Alternate> of(Desktop desktop, String name) {
        return of(desktop, title -> Optional.of(title.under(name)));
    }

    /** A story in print and those that say the same; of each language the story itself, or the oldest. */
    static List<HeadView.Alternate> of(Desktop desktop, Card story) {
        List<Card> cards = desktop.reading().translations(story.id());
        Set<String> languages = new HashSet<>(Set.of(story.placed().language().primary()));
        List<HeadView.Alternate> all = new ArrayList<>();
        for (Card card : cards) {
            StoryId id = card.id();
            if (id.equals(story.id()) || languages.add(card.placed().language().primary())) {
                all.add(alternate(card.placed().language(), desktop.absolute(card.path()), id.equals(story.id())));
            }
        }
        return closed(all);
    }

    private static HeadView.Alternate alternate(Language language, String href, boolean current) {
        return new HeadView.Alternate(language.tag(), href, current ? "" : invitation(language));
    }

    private static List<HeadView.Alternate> closed(List<HeadView.Alternate> all) {
        if (all.size() < 2) {
            return List.of();
        }
        all.add(new HeadView.Alternate(ANY, all.getFirst().href(), ""));
        return all;
    }

    /** In the language itself, for those who read it. */
    private static String invitation(Language language) {
        Words words = Words.of(language);
        return words.get("language.tag").equals(language.primary())
                ? words.get("story.read")
                : language.locale().getDisplayLanguage(language.locale());
    }
}
