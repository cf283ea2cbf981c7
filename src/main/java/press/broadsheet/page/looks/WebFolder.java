package press.broadsheet.page.looks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import press.broadsheet.platform.ShippedFiles;

/** The files under {@code web/}. */
final class WebFolder {

    private static final ShippedFiles WEB = new ShippedFiles("web/", "css/layers.css");

    private WebFolder() {}

    /** The files of one folder, by their names, in the order of these. */
    static Map<String, byte[]> files(String folder) {
        return WEB.in(folder);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
