package press.broadsheet.page.looks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The looks that ship with the program, bundled once. Immutable and safe for use by many threads. */
public final class Looks {

    private static final String NAME = "broadsheet";
    private static final String FONT = "meridian-headline";
    private static final String ICON = "favicon";
    private static final String TOUCH_ICON = "touch-icon";
    private static final String PRINT_VIEW = "print-view";
    private static final String MORE = "more";
    private static final String LATER = "later";
    private static final String DRAWN = ".svg";

    /** Comments that fill a line. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    /** What an SVG needs as a file but not inside a page; the colour of its line comes from the style sheet. */
    private static final Pattern NEEDLESS =
            Pattern.compile(" xmlns=\"[^\"]*\"|(?<=class=\"meridian-line\") fill=\"[^\"]*\"");

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> wordmarks = new HashMap<>();
    private final String lite;
    private final String first;
    private final String worker;

    private Looks() {
        WebFolder.files("fonts").forEach((name, bytes) -> add(bare(name), Asset.Type.WOFF2, bytes));
        WebFolder.files("icons").forEach((name, bytes) -> add(bare(name), Asset.Type.PNG, bytes));
        String style = StyleSheet.bundle(WebFolder.files("css"), name -> address(bare(name), Asset.Type.WOFF2));
        add(NAME, Asset.Type.CSS, style.getBytes(StandardCharsets.UTF_8));
        String more = StyleSheet.bundle(WebFolder.files(MORE), name -> name);
        add(MORE, Asset.Type.CSS, more.getBytes(StandardCharsets.UTF_8));
        add(LATER, Asset.Type.JS, script("later").getBytes(StandardCharsets.UTF_8));
        String islands = script("islands").replace("@later", address(LATER, Asset.Type.JS));
        add(NAME, Asset.Type.JS, islands.getBytes(StandardCharsets.UTF_8));
        add(PRINT_VIEW, Asset.Type.CSS, sheet(PRINT_VIEW).getBytes(StandardCharsets.UTF_8));
        lite = sheet("lite");
        first = script("first").strip();
        worker = script("worker");
        WebFolder.files("wordmark")
                .forEach((name, bytes) -> wordmarks.put(
                        bare(name),
                        NEEDLESS.matcher(WebFolder.text(bytes).strip())
                                .replaceAll("")
                                .replaceFirst(">", " id=\"wordmark\">")));
        add(ICON, Asset.Type.SVG, WebFolder.files("wordmark").getOrDefault(ICON + DRAWN, new byte[0]));
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

    /** The style sheet of what is on no front and beside no story: search, days, people, pages of the house. */
    public String more() {
        return address(MORE, Asset.Type.CSS);
    }

    public String script() {
        return address(NAME, Asset.Type.JS);
    }

    public String font() {
        return address(FONT, Asset.Type.WOFF2);
    }

    public String icon() {
        return address(ICON, Asset.Type.SVG);
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
        return WebFolder.files(folder).values().stream()
                .map(bytes -> "{\n" + tightened(WebFolder.text(bytes)) + "}\n")
                .collect(Collectors.joining());
    }

    /** Without comments that fill a line, and without indents. */
    private static String tightened(String script) {
        return INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }

    private static String sheet(String name) {
        byte[] css = WebFolder.files("sheets").getOrDefault(name + ".css", new byte[0]);
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
