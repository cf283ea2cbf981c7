package press.broadsheet.masthead;

import java.util.Optional;
import java.util.Set;

/**
 * Where pages stand for readers. Inside the program every path begins with its title's prefix; a title that stands apart,
 * at an address of its own, has the same path there without the prefix. Immutable.
 */
public record Whereabouts(Masthead masthead) {

    /** What is the same at every address, by the first part of the path. */
    private static final Set<String> EVERYWHERE = Set.of(
            "assets",
            "pictures",
            "media",
            "v",
            "a",
            "api",
            "changes",
            "offline-worker.js",
            "videos",
            "desk",
            "health",
            "metrics",
            "favicon.ico",
            "apple-touch-icon.png",
            "apple-touch-icon-precomposed.png");

    /** What names feeds and sitemaps: the prefix comes after it. */
    private static final Set<String> BEFORE = Set.of("feeds", "sitemaps");

    /** True for what cannot be a title's prefix, since something else stands there. */
    static boolean isReserved(String word) {
        return EVERYWHERE.contains(word) || BEFORE.contains(word) || Reserved.holds(word);
    }

    /** True when no title stands apart: a path is then the same inside and outside. */
    public boolean plain() {
        return masthead.titles().stream().allMatch(title -> title.outfit().address() == null);
    }

    /** The title that stands apart and owns a path; empty for the paper's own address. */
    public Optional<Title> apart(String path) {
        String bare = before(path, '?');
        String first = part(bare, 1);
        String prefix = BEFORE.contains(first) ? part(bare, first.length() + 2) : first;
        return prefix.isEmpty() || (BEFORE.contains(first) && !bare.startsWith("/" + first + "/" + prefix + "/"))
                ? Optional.empty()
                : masthead.titleAt(prefix).filter(title -> title.outfit().address() != null);
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String part(String path, int from) {
        if (from >= path.length()) {
            return "";
        }
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.substring(from) : path.substring(from, slash);
    }

    /** The whole address of a path. */
    public String whole(String path) {
        return apart(path)
                .map(title -> title.outfit().address() + outside(title, path))
                .orElseGet(() -> masthead.address() + path);
    }

    /** Where the pages of a title stand that may stand apart; without a slash at the end. */
    public String address(Optional<Title> apart) {
        return apart.map(Title::outfit).map(Outfit::address).orElse(masthead.address());
    }

    /**
     * A path as a link on a page at another.
     *
     * @param from the title that stands apart and has the link on its page, empty for pages at the paper's own address
     */
    public String seenFrom(Optional<Title> from, String path) {
        if (isEverywhere(path)) {
            return path;
        }
        Optional<Title> owner = apart(path);
        if (!owner.equals(from)) {
            return whole(path);
        }
        return owner.map(title -> outside(title, path)).orElse(path);
    }

    private static boolean isEverywhere(String path) {
        return EVERYWHERE.contains(part(before(path, '?'), 1));
    }

    private static String outside(Title title, String path) {
        String prefix = "/" + title.prefix();
        for (String start : BEFORE) {
            if (path.startsWith("/" + start + prefix + "/")) {
                return "/" + start + path.substring(start.length() + 1 + prefix.length());
            }
        }
        String rest = path.substring(prefix.length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /** What a path at the address of a title that stands apart is called inside. */
    public static String inside(Title title, String path) {
        if (isEverywhere(path)) {
            return path;
        }
        String prefix = "/" + title.prefix();
        for (String start : BEFORE) {
            if (path.startsWith("/" + start + "/")) {
                return "/" + start + prefix + path.substring(start.length() + 1);
            }
        }
        return path.equals("/") ? prefix : prefix + path;
    }
}
