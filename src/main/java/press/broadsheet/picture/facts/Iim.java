package press.broadsheet.picture.facts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records by IPTC's Information Interchange Model 4.2. Data set 1:90 names the character set, which most files leave out:
 * then it is guessed from all the texts together. Immutable.
 */
final class Iim {

    static final int OBJECT_NAME = 2_005;
    static final int KEYWORDS = 2_025;
    static final int INSTRUCTIONS = 2_040;
    static final int DATE_CREATED = 2_055;
    static final int TIME_CREATED = 2_060;
    static final int BYLINE = 2_080;
    static final int BYLINE_TITLE = 2_085;
    static final int CITY = 2_090;
    static final int SUBLOCATION = 2_092;
    static final int STATE = 2_095;
    static final int COUNTRY = 2_101;
    static final int HEADLINE = 2_105;
    static final int CREDIT = 2_110;
    static final int SOURCE = 2_115;
    static final int COPYRIGHT = 2_116;
    static final int CAPTION = 2_120;
    static final int WRITER = 2_122;

    private static final int CHARACTER_SET = 1_090;
    private static final int RECORDS = 2_000;

    /** Escape sequences by ISO 2022 that cameras and editors really write. */
    private static final Map<String, Charset> ESCAPES = Map.of(
            "\u001B%G", StandardCharsets.UTF_8,
            "\u001B.A", StandardCharsets.ISO_8859_1,
            "\u001B-A", StandardCharsets.ISO_8859_1,
            "\u001B$)C", Charset.forName("x-windows-949"));

    private final Map<Integer, List<byte[]>> sets = new TreeMap<>();
    private final Charset charset;

    private Iim(byte[] bytes) {
        read(bytes);
        charset = charset();
    }

    /** Reads as far as the bytes make sense. */
    static Iim of(byte[] bytes) {
        return new Iim(bytes);
    }

    private void read(byte[] bytes) {
        int at = 0;
        for (int record = 0; record < RECORDS && at + 5 <= bytes.length && bytes[at] == 0x1C; record++) {
            int name = (bytes[at + 1] & 0xFF) * 1_000 + (bytes[at + 2] & 0xFF);
            int length = (bytes[at + 3] & 0xFF) << 8 | (bytes[at + 4] & 0xFF);
            // A set bit means that the length itself is longer: nothing that people type is.
            if (length >= 0x8000 || at + 5 + length > bytes.length) {
                return;
            }
            sets.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(java.util.Arrays.copyOfRange(bytes, at + 5, at + 5 + length));
            at += 5 + length;
        }
    }

    private Charset charset() {
        List<byte[]> named = sets.getOrDefault(CHARACTER_SET, List.of());
        if (!named.isEmpty()) {
            Charset known = ESCAPES.get(new String(named.getFirst(), StandardCharsets.ISO_8859_1).strip());
            if (known != null) {
                return known;
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        sets.forEach((name, texts) -> {
            if (name > 2_000 && name < 3_000) {
                texts.forEach(all::writeBytes);
                all.write('\n');
            }
        });
        return OldText.guess(all.toByteArray());
    }

    /** The first text of that name, empty when there is none. */
    String text(int name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    List<String> texts(int name) {
        return sets.getOrDefault(name, List.of()).stream()
                .map(bytes -> new String(bytes, charset).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
