package press.broadsheet.masthead;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * A paper: its zone, in which every time is shown and every day begins, and its titles, the main one first.
 *
 * @param address where readers find the paper, without a slash at the end, such as {@code https://paper.example}
 * @param standing how it stands to programs
 */
public record Masthead(String address, ZoneId zone, List<Title> titles, Standing standing) {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://([^/\\s:@\\[\\]]+|\\[[0-9a-fA-F:]+])(?::\\d{1,5})?");

    private static final Pattern NUMBER = Pattern.compile("[0-9.]*");

    /** A paper that tells programs nothing in particular. */
    public Masthead(String address, ZoneId zone, List<Title> titles) {
        this(address, zone, titles, Standing.PLAIN);
    }

    public Masthead {
        titles = List.copyOf(titles);
        if (titles.isEmpty() || !titles.getFirst().prefix().isEmpty()) {
            throw new UnfitForPrint("titles", "a paper has a main title with an empty prefix, and it comes first");
        }
        if (titles.stream().map(Title::prefix).distinct().count() != titles.size()) {
            throw new UnfitForPrint("titles", "two titles have the same prefix");
        }
        if (!isAddress(address)) {
            throw new UnfitForPrint("address", "the paper's address is like https://paper.example, not " + address);
        }
        if (titles.getFirst().outfit().address() != null) {
            throw new UnfitForPrint("titles[0].address", "the main title stands at the paper's own address");
        }
        checkHosts(address, titles);
    }

    /** Two titles at one host could not be told apart: a port is often that of a proxy. */
    private static void checkHosts(String address, List<Title> titles) {
        Set<String> hosts = new HashSet<>(Set.of(host(address)));
        for (int index = 0; index < titles.size(); index++) {
            String own = titles.get(index).outfit().address();
            if (own != null && !hosts.add(host(own))) {
                throw new UnfitForPrint("titles[" + index + "].address", "two titles stand at the host " + host(own));
            }
        }
    }

    /** True for an address under which only this machine, or its network, finds the paper. */
    public static boolean isLocal(String address) {
        return isLocalHost(host(address));
    }

    /** The same for a host, in lower case: the machine itself, or a number instead of a name. */
    public static boolean isLocalHost(String host) {
        return host.indexOf('.') < 0
                || host.endsWith(".localhost")
                || host.startsWith("[")
                || NUMBER.matcher(host).matches();
    }

    public static boolean isAddress(String text) {
        return text.length() <= 300 && ADDRESS.matcher(text).matches();
    }

    /** The host of an address, in lower case, without a port. */
    public static String host(String address) {
        Matcher shape = ADDRESS.matcher(address);
        return shape.matches() ? shape.group(1).toLowerCase(Locale.ROOT) : "";
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

    /** The title whose page stands at a path inside. */
    public Title titleOf(String path) {
        return titles.stream()
                .filter(title -> !title.prefix().isEmpty()
                        && (path.equals("/" + title.prefix()) || path.startsWith("/" + title.prefix() + "/")))
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
                        .toList(),
                standing);
    }

    /** The same paper under another address. */
    public Masthead at(String newAddress) {
        return new Masthead(newAddress, zone, titles, standing);
    }

    /** The same paper standing otherwise to programs. */
    public Masthead with(Standing changed) {
        return new Masthead(address, zone, titles, changed);
    }

    /** The address that names for good are made of: where readers first found the paper, or where they find it now. */
    public String origin() {
        String first = standing.origin();
        return first == null ? address : first;
    }

    /** What a title tells programs. */
    public Notices notices(Title title) {
        Notices own = title.outfit().notices();
        return own == null ? standing.notices() : own;
    }

    /** Where pages stand for readers. */
    public Whereabouts whereabouts() {
        return new Whereabouts(this);
    }

    /** The whole address of a path of the paper. */
    public String whole(String path) {
        return whereabouts().whole(path);
    }

    /**
     * The titles that say the same in other languages, this one among them: of each language the first. A title that is
     * not the first of its language says something else, and stands alone.
     */
    public List<Title> editions(Title title) {
        List<Title> first = titles.stream()
                .filter(one -> titles.stream()
                        .filter(other -> isSpokenAlike(one, other))
                        .findFirst()
                        .equals(Optional.of(one)))
                .toList();
        return first.contains(title) ? first : List.of(title);
    }

    private static boolean isSpokenAlike(Title one, Title other) {
        return one.language().primary().equals(other.language().primary());
    }
}
