package press.broadsheet.picture.facts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses in which character set bytes were written that do not say. UTF-8 gives itself away; windows-949 (which Koreans
 * wrote before) is believed when nearly all of it comes out as Hangul; then the guess of a detector that knows the other
 * sets of East Asia; and at last windows-1252, in which every text makes some sense.
 */
final class OldText {

    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double NEARLY_ALL = 0.8;

    /** A few letters are not enough to tell these by. */
    private static final Set<String> DETECTED =
            Set.of("SHIFT_JIS", "EUC-JP", "GB18030", "BIG5", "WINDOWS-1251", "KOI8-R", "WINDOWS-1253", "ISO-8859-7");

    private static final int ENOUGH = 16;

    private OldText() {}

    /** The set in which all of these bytes were most likely written. */
    static Charset guess(byte[] bytes) {
        if (decoded(bytes, StandardCharsets.UTF_8) != null) {
            return StandardCharsets.UTF_8;
        }
        String korean = decoded(bytes, KOREAN);
        if (korean != null && isKorean(korean)) {
            return KOREAN;
        }
        String detected = detected(bytes);
        return detected == null || decoded(bytes, Charset.forName(detected)) == null
                ? WESTERN
                : Charset.forName(detected);
    }

    private static boolean isKorean(String text) {
        long foreign = text.codePoints().filter(point -> point > 0x7F).count();
        long hangul = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)
                .count();
        return hangul > 0 && hangul >= NEARLY_ALL * foreign;
    }

    private static @Nullable String detected(byte[] bytes) {
        int foreign = 0;
        for (byte one : bytes) {
            foreign += one < 0 ? 1 : 0;
        }
        if (foreign < ENOUGH) {
            return null;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected != null && DETECTED.contains(detected) && Charset.isSupported(detected) ? detected : null;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
