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
    private static final String FONT = "meridian-headline";
    private static final String ICON = "favicon";
    private static final String TOUCH_ICON = "touch-icon";
    private static final String DRAWN = ".svg";

    /** Comments that fill a line. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

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

    private Looks() {
        WebFolder.files("fonts").forEach((name, bytes) -> add(bare(name), Asset.Type.WOFF2, bytes));
        WebFolder.files("icons").forEach((name, bytes) -> add(bare(name), Asset.Type.PNG, bytes));
        String style = StyleSheet.bundle(WebFolder.files("css"), name -> address(bare(name), Asset.Type.WOFF2));
        add(NAME, Asset.Type.CSS, style.getBytes(StandardCharsets.UTF_8));
        String more = StyleSheet.bundle(WebFolder.files(MORE), name -> name)
                + StyleSheet.tightened(
                        WebFolder.text(WebFolder.files("sheets").getOrDefault(DAILIES + ".css", new byte[0])));
        add(MORE, Asset.Type.CSS, more.getBytes(StandardCharsets.UTF_8));
        WebFolder.files("sheets")
                .forEach((name, bytes) -> add(
                        bare(name),
                        Asset.Type.CSS,
                        StyleSheet.tightened(WebFolder.text(bytes)).getBytes(StandardCharsets.UTF_8)));
        add(NAME, Asset.Type.JS, islands("islands").getBytes(StandardCharsets.UTF_8));
        String gallery = StyleSheet.tightened(
                WebFolder.text(WebFolder.files(GALLERY).getOrDefault(GALLERY + ".css", new byte[0])));
        add(GALLERY, Asset.Type.CSS, gallery.getBytes(StandardCharsets.UTF_8));
        add(GALLERY, Asset.Type.JS, islands(GALLERY).getBytes(StandardCharsets.UTF_8));
        WebFolder.files("wordmark")
                .forEach((name, bytes) -> wordmarks.put(
                        bare(name),
                        NEEDLESS.matcher(WebFolder.text(bytes).strip()).replaceAll("")));
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
            css.append("@media (prefers-color-scheme:dark){:root{--line:")
                    .append(dress.onDark())
                    .append("}}");
        }
        switch (dress.headlines()) {
            case USUAL -> {}
            // Korean headlines are set in a serif as they are.
            case SERIF -> css.append(":root:not(:lang(ko)){--headline-face:var(--text-face)}");
            case SANS -> css.append(":root:root{--headline-face:var(--label-face)}");
        }
        return css.append('}').toString();
    }

    /** The style sheet of what is on no front and beside no story: search, days, people, pages of the house. */
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

    /** A drawn name as SVG to stand in a page, or null when none of that name ships. */
    public @Nullable String wordmark(@Nullable String name) {
        return name == null ? null : wordmarks.get(name);
    }

    /** Each island in a block of its own, so that their names do not meet. */
    private static String islands(String folder) {
        return WebFolder.files(folder).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".island.js"))
                .map(Map.Entry::getValue)
                .map(bytes -> "{\n" + COMMENT.matcher(WebFolder.text(bytes)).replaceAll("") + "}\n")
                .collect(Collectors.joining());
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
