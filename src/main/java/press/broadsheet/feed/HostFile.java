package press.broadsheet.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.edition.Card;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;

/**
 * A file that every address has one of, and the title whose address it is: the main title, or one that stands apart.
 *
 * @param name its path at that address, such as {@code /robots.txt}
 */
record HostFile(Title title, String name) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:/([a-z0-9-]+))?(/robots\\.txt|/ads\\.txt|/trust\\.txt|/\\.well-known/(?:security|trust)\\.txt|/(?:news-|video-)?sitemap\\.xml)");

    /** What a path inside names; empty for a title under a prefix, which has the files of the paper's address. */
    static Optional<HostFile> at(String path, Masthead masthead) {
        Matcher shape = SHAPE.matcher(path);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String prefix = shape.group(1) == null ? "" : shape.group(1);
        return masthead.titleAt(prefix)
                .filter(title -> prefix.isEmpty() || title.outfit().address() != null)
                .map(title -> new HostFile(title, shape.group(2)));
    }

    /** The file of the address at which a title stands. */
    static HostFile of(Title title, String name, Masthead masthead) {
        return new HostFile(title.outfit().address() == null ? masthead.main() : title, name);
    }

    /** Its path inside. */
    String path() {
        return title.prefix().isEmpty() ? name : "/" + title.prefix() + name;
    }

    /** Its whole address. */
    String whole(Masthead masthead) {
        return masthead.whole(path());
    }

    /** Every title that stands at its address. */
    List<Title> titles(Masthead masthead) {
        return title.prefix().isEmpty()
                ? masthead.titles().stream()
                        .filter(one -> one.outfit().address() == null)
                        .toList()
                : List.of(title);
    }

    /** True for a story whose own address is at the file's host: a sitemap must not name another one. */
    boolean names(Card card, Masthead masthead) {
        return titles(masthead).contains(masthead.titleOf(card.placed().home()));
    }
}
