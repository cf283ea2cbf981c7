package press.broadsheet.picture.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks into the places of a file that are for people's remarks: a page, a script or an archive has no business there. */
final class Stowaways {

    private static final List<String> SIGNS = List.of(
            "<script",
            "<html",
            "<!doctype",
            "<svg",
            "<iframe",
            "<?php",
            "javascript:",
            "pk\3\4",
            "pk\5\6",
            "%pdf-",
            "*/=");

    private static final Set<String> REMARKS = Set.of("FE", "comment", "tEXt", "EC");

    private Stowaways() {}

    static void check(byte[] bytes, Layout layout) {
        for (Segment segment : layout.segments()) {
            if (REMARKS.contains(segment.name())) {
                String words =
                        Bytes.text(bytes, segment.from(), segment.length()).toLowerCase(Locale.ROOT);
                SIGNS.stream().filter(words::contains).findFirst().ifPresent(sign -> {
                    throw new UnreadablePicture("in a remark inside the picture stands what is none: \"%s\""
                            .formatted(sign.replaceAll("[^ -~]", "")));
                });
            }
        }
    }
}
