package press.broadsheet.picture.facts;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A packet of XMP (ISO 16684-1), read without following anything it may point to. Belongs to one thread. */
final class Xmp {

    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    static final String CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    static final String EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String PLUS = "http://ns.useplus.org/ldf/xmp/1.0/";

    private static final int ITEMS = 1_000;

    private final XMPMeta meta;

    private Xmp(XMPMeta meta) {
        this.meta = meta;
    }

    /** What the packet says; nothing where it cannot be read. */
    static Xmp of(byte @Nullable [] packet) {
        if (packet == null) {
            return new Xmp(XMPMetaFactory.create());
        }
        try {
            return new Xmp(XMPMetaFactory.parseFromBuffer(packet, new ParseOptions().setDisallowDoctype(true)));
        } catch (XMPException | RuntimeException _) {
            return new Xmp(XMPMetaFactory.create());
        }
    }

    static Xmp of(XMPMeta meta) {
        return new Xmp(meta);
    }

    XMPMeta meta() {
        return meta;
    }

    /** A simple text; of one in several languages that of no language in particular, else the first. */
    String text(String space, String name) {
        try {
            XMPProperty property = meta.getProperty(space, name);
            if (property == null) {
                return "";
            }
            if (property.getOptions().isArrayAltText()) {
                return value(meta.getLocalizedText(space, name, null, "x-default"));
            }
            return property.getOptions().isArray() ? item(space, name, 1) : value(property);
        } catch (XMPException _) {
            return "";
        }
    }

    /** The texts of a bag or sequence; a simple text is one. */
    List<String> texts(String space, String name) {
        try {
            XMPProperty property = meta.getProperty(space, name);
            if (property == null) {
                return List.of();
            }
            if (!property.getOptions().isArray()) {
                return value(property).isEmpty() ? List.of() : List.of(value(property));
            }
            List<String> texts = new ArrayList<>();
            int count = Math.min(meta.countArrayItems(space, name), ITEMS);
            for (int index = 1; index <= count; index++) {
                texts.add(item(space, name, index));
            }
            return texts.stream().filter(text -> !text.isEmpty()).toList();
        } catch (XMPException _) {
            return List.of();
        }
    }

    /** A field of the first structure in a list of them. */
    String field(String space, String list, String field) {
        try {
            return value(meta.getStructField(space, list + "[1]", space, field));
        } catch (XMPException _) {
            return "";
        }
    }

    private String item(String space, String name, int index) throws XMPException {
        return value(meta.getArrayItem(space, name, index));
    }

    private static String value(@Nullable XMPProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null ? "" : value.strip();
    }
}
