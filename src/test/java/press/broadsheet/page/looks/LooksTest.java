package press.broadsheet.page.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LooksTest {

    @Test
    void addressesCarryAHashOfTheBytes() {
        Looks looks = Looks.shipped();
        assertThat(looks.style()).matches("/assets/broadsheet-[0-9a-f]{12}\\.css");
        assertThat(looks.script()).matches("/assets/broadsheet-[0-9a-f]{12}\\.js");
        assertThat(looks.font()).matches("/assets/meridian-headline-[0-9a-f]{12}\\.woff2");
        assertThat(looks.icon()).startsWith("data:image/svg+xml,%3Csvg").doesNotContain(" ", "\"", "#");
        assertThat(looks.assets()).extracting(Asset::address).contains(looks.style(), looks.touchIcon());
    }

    @Test
    void theStyleSheetBeginsWithTheOrderOfTheLayersAndNamesTheFontByItsAddress() {
        assertThat(text(Looks.shipped().style()))
                .startsWith("@layer reset,base,type,components,pages,utilities,print;")
                .contains("url(\"" + Looks.shipped().font() + "\")")
                .doesNotContain("../fonts")
                .doesNotContain("/*");
    }

    @Test
    void theScriptHasEveryIslandInABlock() {
        assertThat(text(".js"))
                .startsWith("{")
                .contains("details.menu")
                .contains(".text-size")
                .endsWith("}\n");
    }

    /** Loaded by gallery pages alone, so that no other page pays for it. */
    @Test
    void theGalleryHasItsOwnSmallFiles() throws IOException {
        assertThat(text(".js")).doesNotContain("gallery");
        assertThat(text(".css")).doesNotContain(".slide");
        assertThat(Looks.shipped().galleryScript()).matches("/assets/gallery-[0-9a-f]{12}\\.js");
        assertThat(zipped(text("/assets/gallery-", ".js"))).isLessThan(3_000);
        assertThat(zipped(text("/assets/gallery-", ".css"))).isLessThan(3_000);
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(bytes(text));
        }
        return bytes.size();
    }

    @Test
    void onlyWordmarksThatShipAreFound() {
        assertThat(Looks.shipped().wordmark("meridian"))
                .startsWith("<svg viewBox")
                .doesNotContain("#a8144f");
        assertThat(Looks.shipped().wordmark("../css/base")).isNull();
        assertThat(Looks.shipped().wordmark(null)).isNull();
    }

    @Test
    void stringsAndSelectorsSurviveTheTightening() {
        String css = """
                /* a comment; with } braces */
                a :is(b, c) > d::before { content: "/* no  comment */ ; }"; margin: 0 -1px; }
                @media (min-width: 10em) and (max-width: 20em) { a { b: 'it\\'s'; } }
                """;
        assertThat(StyleSheet.tightened(css))
                .isEqualTo("a :is(b,c)>d::before{content:\"/* no  comment */ ; }\";margin:0 -1px}"
                        + "@media (min-width:10em) and (max-width:20em){a{b:'it\\'s'}}");
    }

    @Test
    void layersComeFirstWhateverTheirName() {
        Map<String, byte[]> files = Map.of("a.css", bytes("a{}"), "layers.css", bytes("@layer x;"));
        assertThat(StyleSheet.bundle(new java.util.TreeMap<>(files), name -> name))
                .isEqualTo("@layer x;a{}");
    }

    @Test
    void theDarkColoursAreTheSameWhoeverChoseThem() {
        List<String> darks = Pattern.compile("\\{(?:color-scheme:dark;)?(--paper:#1[^}]*)\\}")
                .matcher(text(".css"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(darks).hasSize(2);
        assertThat(darks.getFirst()).isEqualTo(darks.getLast());
    }

    @Test
    void whatComesLaterIsNamedByItsAddress() {
        assertThat(text(".js")).containsPattern("import\\('/assets/later-[0-9a-f]{12}\\.js'\\)");
        assertThat(Looks.shipped().first()).contains("localStorage").doesNotContain("//");
        assertThat(Looks.shipped().worker()).contains("/kept.json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String ending) {
        return text("/assets/broadsheet-", ending);
    }

    private static String text(String start, String ending) {
        return Looks.shipped().assets().stream()
                .filter(asset ->
                        asset.address().startsWith(start) && asset.address().endsWith(ending))
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
