package press.broadsheet.page.looks;

import java.util.HexFormat;
import java.util.Locale;
import press.broadsheet.platform.Sha256;

/**
 * A file that pages fetch. Its address changes with its bytes, so that browsers may keep it for ever. Immutable as long
 * as nobody writes into its bytes.
 */
public final class Asset {

    /** The kinds of files. */
    public enum Type {
        CSS("text/css; charset=utf-8"),
        JS("text/javascript; charset=utf-8"),
        WOFF2("font/woff2"),
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Type type;
    private final byte[] bytes;
    private final String address;

    /** @param name without its ending */
    Asset(String name, Type type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.address = "/assets/" + name + "-" + hash(bytes) + "." + type.ending();
    }

    public Type type() {
        return type;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Its path, such as {@code /assets/broadsheet-0123456789ab.css}. */
    public String address() {
        return address;
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes), 0, 6);
    }
}
