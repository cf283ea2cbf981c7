package press.broadsheet.video.webm;

import java.util.Map;
import press.broadsheet.video.file.UnreadableVideo;

/**
 * One track of a film.
 *
 * @param type 1 for moving pictures, 2 for sound, or another
 * @param codec as the file names it, such as {@code V_VP9}
 */
record WebmTrack(long type, String codec, int width, int height, boolean encoded) {

    private static final long TYPE = 0x83;
    private static final long CODEC = 0x86;
    private static final long ENCODINGS = 0x6D80;
    private static final long VIDEO = 0xE0;
    private static final long PIXEL_WIDTH = 0xB0;
    private static final long PIXEL_HEIGHT = 0xBA;
    private static final long DISPLAY_WIDTH = 0x54B0;
    private static final long DISPLAY_HEIGHT = 0x54BA;
    private static final long DISPLAY_UNIT = 0x54B2;

    private static final Map<String, Long> CODECS =
            Map.of("V_VP8", 1L, "V_VP9", 1L, "V_AV1", 1L, "A_OPUS", 2L, "A_VORBIS", 2L);

    static WebmTrack of(Elements elements, Element track) {
        long type = 0;
        String codec = "";
        boolean encoded = false;
        int[] size = {0, 0};
        for (Element one : Within.of(elements, track)) {
            if (one.id() == TYPE) {
                type = elements.number(one);
            } else if (one.id() == CODEC) {
                codec = elements.text(one);
            } else if (one.id() == ENCODINGS) {
                encoded = true;
            } else if (one.id() == VIDEO) {
                size = size(elements, one);
            }
        }
        return new WebmTrack(type, codec, size[0], size[1], encoded);
    }

    private static int[] size(Elements elements, Element video) {
        long width = 0;
        long height = 0;
        long shownWidth = 0;
        long shownHeight = 0;
        long unit = 0;
        for (Element one : Within.of(elements, video)) {
            long id = one.id();
            if (id == PIXEL_WIDTH) {
                width = elements.number(one);
            } else if (id == PIXEL_HEIGHT) {
                height = elements.number(one);
            } else if (id == DISPLAY_WIDTH) {
                shownWidth = elements.number(one);
            } else if (id == DISPLAY_HEIGHT) {
                shownHeight = elements.number(one);
            } else if (id == DISPLAY_UNIT) {
                unit = elements.number(one);
            }
        }
        // Other units than pixels give a shape and no size.
        boolean shown = unit == 0 && shownWidth > 0 && shownHeight > 0;
        return new int[] {clamp(shown ? shownWidth : width), clamp(shown ? shownHeight : height)};
    }

    private static int clamp(long pixels) {
        return Math.clamp(pixels, 0, 1_000_000);
    }

    boolean isMoving() {
        return type == 1;
    }

    boolean isSound() {
        return type == 2;
    }

    /** @throws UnreadableVideo when browsers cannot play what is in it */
    void check() {
        if (!isMoving() && !isSound()) {
            return;
        }
        if (encoded) {
            throw new UnreadableVideo("a track of the film is encrypted or compressed");
        }
        Long known = CODECS.get(codec);
        if (known == null || known != type) {
            throw new UnreadableVideo(
                    isSound()
                            ? "the sound is written as %s; Opus and Vorbis are taken in WebM".formatted(codec)
                            : "the pictures are written as %s; VP8, VP9 and AV1 are taken in WebM".formatted(codec));
        }
    }
}
