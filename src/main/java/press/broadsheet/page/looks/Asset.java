package press.broadsheet.page.looks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that pages fetch. Its address changes with its bytes, so that browsers may keep it for ever.
 *
 * @param name without its ending
 * @param bytes not to be changed
 */
public record Asset(String name, Type type, byte[] bytes) {

    /** The kinds of files. */
    public enum Type {
        CSS("text/css; charset=utf-8"),
        JS("text/javascript; charset=utf-8"),
        WOFF2("font/woff2"),
        SVG("image/svg+xml");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Its path, such as {@code /assets/broadsheet-0123456789ab.css}. */
    public String address() {
        return "/assets/" + name + "-" + hash() + "." + type.ending();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
