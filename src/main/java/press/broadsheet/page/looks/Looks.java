package press.broadsheet.page.looks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Dress;

/** The looks that ship with the program, bundled once. Immutable and safe for use by many threads. */
public final class Looks {

    private static final String NAME = "broadsheet";
    private static final String GALLERY = "gallery";
    private static final String BELLY_BAND = "belly-band";
    private static final String FRONTS = "fronts";
    private static final String FIGURES = "figures";
    private static final String FONT = "meridian-headline";
    private static final String ICON = "favicon";
    private static final String TOUCH_ICON = "touch-icon";
    private static final String PRINT_VIEW = "print-view";
    private static final String LITE = "lite";
    private static final String LATER = "later";
    private static final String DRAWN = ".svg";

    /** Comments that fill a line. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    /** What an SVG needs as a file but not inside a page; the colour of its line comes from the style sheet. */
    private static final Pattern NEEDLESS =
            Pattern.compile(" xmlns=\"[^\"]*\"|(?<=class=\"meridian-line\") fill=\"[^\"]*\"");

    private static final String MORE = "more";
    private static final String DAILIES = "dailies";

    /** A style sheet that a title has of its own. */
    public static final String DRESS = "dress";

    /** So many are kept; a masthead that is set anew leaves the older ones behind. */
    private static final int DRESSES = 100;

    private final Map<Dress, Asset> dressed = new ConcurrentHashMap<>();
    private final String icon;
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> wordmarks = new HashMap<>();
    private final String lite;
    private final String first;
    private final String bellyBand;
    private final String worker;

    private Looks() {
        WebFolder.files("fonts").forEach((name, bytes) -> add(bare(name), Asset.Type.WOFF2, bytes));
        WebFolder.files("icons").forEach((name, bytes) -> add(bare(name), Asset.Type.PNG, bytes));
        String style = StyleSheet.bundle(WebFolder.files("css"), name -> address(bare(name), Asset.Type.WOFF2));
        add(NAME, Asset.Type.CSS, style.getBytes(StandardCharsets.UTF_8));
        String fronts = StyleSheet.bundle(WebFolder.files(FRONTS), name -> name);
        add(FRONTS, Asset.Type.CSS, fronts.getBytes(StandardCharsets.UTF_8));
        String figures = StyleSheet.bundle(WebFolder.files(FIGURES), name -> name);
        add(FIGURES, Asset.Type.CSS, figures.getBytes(StandardCharsets.UTF_8));
        String more =
                fronts + figures + StyleSheet.bundle(WebFolder.files(MORE), name -> name) + sheet("sheets", DAILIES);
        add(MORE, Asset.Type.CSS, more.getBytes(StandardCharsets.UTF_8));
        WebFolder.files("sheets").keySet().stream()
                .map(Looks::bare)
                .filter(name -> !name.equals(LITE))
                .forEach(name -> add(name, Asset.Type.CSS, sheet("sheets", name).getBytes(StandardCharsets.UTF_8)));
        add(LATER, Asset.Type.JS, script("later").getBytes(StandardCharsets.UTF_8));
        String islands = script("islands").replace("@later", address(LATER, Asset.Type.JS));
        add(NAME, Asset.Type.JS, islands.getBytes(StandardCharsets.UTF_8));
        add(GALLERY, Asset.Type.CSS, sheet(GALLERY, GALLERY).getBytes(StandardCharsets.UTF_8));
        add(GALLERY, Asset.Type.JS, script(GALLERY).getBytes(StandardCharsets.UTF_8));
        lite = sheet("sheets", LITE);
        first = script("first").strip();
        bellyBand = script(BELLY_BAND).strip();
        worker = script("worker");
        WebFolder.files("wordmark")
                .forEach((name, bytes) -> wordmarks.put(
                        bare(name),
                        NEEDLESS.matcher(WebFolder.text(bytes).strip())
                                .replaceAll("")
                                .replaceFirst(">", " id=\"wordmark\">")));
        icon = inline(WebFolder.files("wordmark").getOrDefault(ICON + DRAWN, new byte[0]));
    }

    private static final class Shipped {
        private static final Looks LOOKS = new Looks();
    }

    public static Looks shipped() {
        return Shipped.LOOKS;
    }

    public Collection<Asset> assets() {
        return assets.values();
    }

    public String style() {
        return address(NAME, Asset.Type.CSS);
    }

    /** The address of the style sheet for a title that is dressed so. */
    public String style(Dress dress) {
        return dress.equals(Dress.USUAL) ? style() : dressed(dress).address();
    }

    /** The style sheet for a title that is dressed so: one file, so that a page asks for no more than others. */
    public Asset dressed(Dress dress) {
        Asset known = dressed.get(dress);
        if (known != null) {
            return known;
        }
        String shipped = new String(
                Objects.requireNonNull(assets.get(NAME + "." + Asset.Type.CSS.ending()))
                        .bytes(),
                StandardCharsets.UTF_8);
        Asset made = new Asset(DRESS, Asset.Type.CSS, (shipped + tokens(dress)).getBytes(StandardCharsets.UTF_8));
        if (dressed.size() >= DRESSES) {
            dressed.clear();
        }
        dressed.put(dress, made);
        return made;
    }

    /** In the layer of the tokens and behind them, where they count. */
    private static String tokens(Dress dress) {
        StringBuilder css = new StringBuilder("@layer base{");
        if (dress.accent() != null) {
            css.append(":root{--line:").append(dress.accent()).append('}');
        }
        if (dress.onDark() != null) {
            css.append("@media (prefers-color-scheme:dark){:root:not([data-scheme=light]){--line:")
                    .append(dress.onDark())
                    .append("}}:root[data-scheme=dark]{--line:")
                    .append(dress.onDark())
                    .append('}');
        }
        switch (dress.headlines()) {
            case USUAL -> {}
            // Korean headlines are set in a serif as they are.
            case SERIF -> css.append(":root:not(:lang(ko)){--headline-face:var(--text-face)}");
            case SANS -> css.append(":root:root{--headline-face:var(--label-face)}");
        }
        return css.append('}').toString();
    }

    /** The style sheet of fronts: leads, blocks of sections, lists. */
    public String fronts() {
        return address(FRONTS, Asset.Type.CSS);
    }

    /** The style sheet of what stands in few stories: films and players. */
    public String figures() {
        return address(FIGURES, Asset.Type.CSS);
    }

    /** The style sheet of all that is neither a front nor a story: search, days, people; with those of fronts and figures. */
    public String more() {
        return address(MORE, Asset.Type.CSS);
    }

    /** A style sheet beside the common one, for pages of some kinds only. */
    public String sheet(String name) {
        return address(name, Asset.Type.CSS);
    }

    public String script() {
        return address(NAME, Asset.Type.JS);
    }

    /** What pages with a single picture add to the style of all. */
    public String galleryStyle() {
        return address(GALLERY, Asset.Type.CSS);
    }

    /** What they add to the script of all. */
    public String galleryScript() {
        return address(GALLERY, Asset.Type.JS);
    }

    /** The script that closes a belly band and keeps it closed, to stand in it: pages without a band do not carry it. */
    public String bellyBand() {
        return bellyBand;
    }

    public String font() {
        return address(FONT, Asset.Type.WOFF2);
    }

    /** The icon as an address that holds it: half a kilobyte in each page, and one request less for its first reader. */
    public String icon() {
        return icon;
    }

    private static String inline(byte[] svg) {
        StringBuilder data = new StringBuilder("data:image/svg+xml,");
        String text = WebFolder.text(svg).strip().replace('"', '\'');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character <= ' ' || character > '~' || "%#<>{}".indexOf(character) >= 0) {
                data.append("%%%02X".formatted((int) character));
            } else {
                data.append(character);
            }
        }
        return data.toString();
    }

    /** The icon in dots, for home screens and for those who take no drawn one. */
    public String touchIcon() {
        return address(TOUCH_ICON, Asset.Type.PNG);
    }

    /** The icon of an installed paper: "icon-small" has 192 dots a side, "icon-large" 512; both may be cut to a circle. */
    public String appIcon(String name) {
        return address(name, Asset.Type.PNG);
    }

    /** The style sheet of the story laid out for paper. */
    public String printView() {
        return address(PRINT_VIEW, Asset.Type.CSS);
    }

    /** The style sheet of pages for slow networks, to stand in the page. */
    public String lite() {
        return lite;
    }

    /** The script that runs before anything is drawn, to stand in the page. */
    public String first() {
        return first;
    }

    /** The worker that shows kept stories when the network is away. */
    public String worker() {
        return worker;
    }

    /** A drawn name as SVG to stand in a page once, or null when none of that name ships. */
    public @Nullable String wordmark(@Nullable String name) {
        return name == null ? null : wordmarks.get(name);
    }

    /** The scripts of a folder in one, each in a block of its own, so that their names do not meet. */
    private static String script(String folder) {
        return WebFolder.files(folder).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".js"))
                .map(file -> "{\n" + tightened(WebFolder.text(file.getValue())) + "}\n")
                .collect(Collectors.joining());
    }

    /** Without comments that fill a line, and without indents. */
    private static String tightened(String script) {
        return INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }

    private static String sheet(String folder, String name) {
        byte[] css = WebFolder.files(folder).getOrDefault(name + ".css", new byte[0]);
        return StyleSheet.tightened(WebFolder.text(css));
    }

    private void add(String name, Asset.Type type, byte[] bytes) {
        assets.put(name + "." + type.ending(), new Asset(name, type, bytes));
    }

    private String address(String name, Asset.Type type) {
        Asset asset = assets.get(name + "." + type.ending());
        if (asset == null) {
            throw new IllegalStateException("the looks lack " + name + "." + type.ending());
        }
        return asset.address();
    }

    private static String bare(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
