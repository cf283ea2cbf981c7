package press.broadsheet.feed;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.Tag;

/**
 * A story as a feed carries it.
 *
 * @param film the film that leads it
 */
record FeedItem(Print print, String html, Optional<FeedPicture> picture, Optional<FeedFilm> film, Addresses addresses) {

    /** The longest summary that is taken from the text for want of a standfirst, in UTF-16 code units. */
    static final int SUMMARY = 300;

    /** Somebody who wrote a story, with the page that lists what else they wrote; empty for a name without letters. */
    record Author(String name, String page) {}

    static FeedItem of(Print print, FullText text, Reading reading, Addresses addresses) {
        return new FeedItem(
                print,
                text.html(print),
                FeedPicture.of(print.card().picture(), reading, addresses),
                FeedFilm.of(print.copy().leadVideo(), reading, addresses),
                addresses);
    }

    private Card card() {
        return print.card();
    }

    /** The same for the life of the story, whatever becomes of its headline, its section and its address. */
    String name() {
        return addresses.name(card().id(), card().first());
    }

    String page() {
        return addresses.absolute(card().path());
    }

    String headline() {
        return card().headline();
    }

    String language() {
        return card().placed().language().tag();
    }

    Instant first() {
        return card().first();
    }

    Instant updated() {
        return card().updated();
    }

    String summary() {
        Standfirst standfirst = card().titles().standfirst();
        if (standfirst != null) {
            return standfirst.text();
        }
        String text =
                print.copy().body().plainText().lines().findFirst().orElse("").strip();
        if (text.length() <= SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY);
        int end = space > 0 ? space : SUMMARY;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    List<Author> authors() {
        Byline byline = card().byline();
        Title title = addresses.masthead().titleOf(card().placed().home());
        return byline == null
                ? List.of()
                : byline.names().stream()
                        .map(name -> new Author(Byline.person(name), page(title, name)))
                        .toList();
    }

    private String page(Title title, String author) {
        return AddressWords.of(author).isEmpty() ? "" : addresses.absolute(Addresses.author(title, author));
    }

    /** The names of the sections and the tags. */
    Set<String> categories() {
        Masthead masthead = addresses.masthead();
        Set<String> names = new LinkedHashSet<>();
        print.copy()
                .placing()
                .sections()
                .forEach(path ->
                        names.add(masthead.section(path).map(Section::name).orElse(path.value())));
        print.copy().placing().tags().stream().map(Tag::name).forEach(names::add);
        return names;
    }
}
