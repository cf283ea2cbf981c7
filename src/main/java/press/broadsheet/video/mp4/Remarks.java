package press.broadsheet.video.mp4;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.broadsheet.video.file.Blank;
import press.broadsheet.video.file.Bytes;

/** What an MP4 says beside the film: cameras write the place into {@code udta} and {@code meta}, anybody anything into {@code free}. */
public final class Remarks {

    private static final Set<String> SAID = Set.of("udta", "meta");
    private static final Set<String> EMPTY = Set.of("free", "skip", "wide");
    private static final String OWN = "uuid";

    /** XMP as a box (XMP specification, part 3, 1.2.7.1); it has the place as well. */
    private static final String XMP = "BE7ACFCB97A942E89C71999491E3AFAC";

    private Remarks() {}

    /** For a file that {@link Mp4File#inspect} took. */
    public static List<Blank> in(Bytes bytes) {
        Boxes boxes = new Boxes(bytes);
        List<Blank> blanks = new ArrayList<>();
        for (Box part : boxes.ofFile()) {
            look(bytes, part, blanks);
            if (part.is("moov")) {
                for (Box inner : boxes.in(part)) {
                    look(bytes, inner, blanks);
                    if (inner.is("trak")) {
                        boxes.in(inner).forEach(box -> look(bytes, box, blanks));
                    }
                }
            }
        }
        return blanks;
    }

    private static void look(Bytes bytes, Box box, List<Blank> blanks) {
        boolean said = SAID.contains(box.type()) || isXmp(bytes, box);
        if (said || (EMPTY.contains(box.type()) && !Blank.isEmpty(bytes, box.from(), box.end()))) {
            blanks.add(new Blank(box.start() + 4, "free".getBytes(StandardCharsets.US_ASCII), box.from(), box.end()));
        }
    }

    private static boolean isXmp(Bytes bytes, Box box) {
        if (!box.is(OWN) || box.end() - box.from() < 16) {
            return false;
        }
        return "%016X%016X"
                .formatted(bytes.i64(box.from()), bytes.i64(box.from() + 8))
                .equals(XMP);
    }
}
