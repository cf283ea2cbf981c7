package press.broadsheet.picture.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks into the places of a file that are for people's remarks: a page, a script or an archive has no business there. */
final class Stowaways {

    private static final List<String> SIGNS = List.of(
            "<script", "<html", "<!doctype", "<svg", "<iframe", "<?php", "javascript:", "pk\3\4", "pk\5\6", "%pdf-");

    /** Begins a script for those who read a picture's head as one. */
    private static final String ASSIGNMENT = "*/=";

    /** How a packet of XMP begins, which is XML and may say so. */
    private static final List<String> XMP = List.of("http://ns.adobe.com/", "xml:com.adobe.xmp");

    private static final Set<String> OF_XML = Set.of("<!doctype", "<html", "<svg");

    private static final Set<String> REMARKS = Set.of("FE", "comment", "tEXt", "EC");

    /** The picture itself, and its colours: any bytes may stand there. */
    private static final Set<String> PICTURE = Set.of("IDAT", "fdAT", "iCCP", "PLTE", "E2");

    private Stowaways() {}

    static void check(byte[] bytes, Layout layout) {
        for (Segment segment : layout.segments()) {
            if (!PICTURE.contains(segment.name())) {
                String words =
                        Bytes.text(bytes, segment.from(), segment.length()).toLowerCase(Locale.ROOT);
                boolean xmp = XMP.stream().anyMatch(words::startsWith);
                SIGNS.stream()
                        .filter(sign -> !(xmp && OF_XML.contains(sign)))
                        .filter(words::contains)
                        .findFirst()
                        .ifPresent(Stowaways::refuse);
                if (REMARKS.contains(segment.name()) && words.contains(ASSIGNMENT)) {
                    refuse(ASSIGNMENT);
                }
            }
        }
    }

    private static void refuse(String sign) {
        throw new UnreadablePicture(
                "in a remark inside the picture stands what is none: \"%s\"".formatted(sign.replaceAll("[^ -~]", "")));
    }
}
