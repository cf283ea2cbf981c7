package press.broadsheet.advertising;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place on pages that is sold. Its shape is kept free before anything is loaded, so that nothing moves when it is; on a
 * narrow screen it shrinks in proportion. The shapes are those of the IAB's fixed sizes where there is one.
 */
public enum Space {
    /** Across the head of a front, a section or a story. */
    TOP(728, 90, 100),
    /** In the column beside the text. */
    SIDE(300, 250, 250),
    /** Below the text of a story. */
    STORY(640, 160, 250),
    /** Between the blocks of the home page. */
    FRONT(970, 250, 250);

    /** How wide a banner for telephones is at the most, in CSS pixels. */
    public static final int NARROW = 320;

    private final int width;
    private final int height;
    private final int narrowHeight;

    Space(int width, int height, int narrowHeight) {
        this.width = width;
        this.height = height;
        this.narrowHeight = narrowHeight;
    }

    /** At the most, in CSS pixels. */
    public int width() {
        return width;
    }

    /** At the most, in CSS pixels. */
    public int height() {
        return height;
    }

    /** At the most on a telephone, where it is {@link #NARROW} wide, in CSS pixels. */
    public int narrowHeight() {
        return narrowHeight;
    }

    /** As it stands in JSON and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Space> of(String word) {
        return Arrays.stream(values())
                .filter(space -> space.word().equals(word))
                .findFirst();
    }

    /** Every space, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Space::word).collect(Collectors.joining(", "));
    }
}
