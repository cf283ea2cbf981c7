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
    TOP(728, 90),
    /** In the column beside the text. */
    SIDE(300, 250),
    /** Below the text of a story. */
    STORY(640, 160),
    /** Between the blocks of the home page. */
    FRONT(970, 250);

    private final int width;
    private final int height;

    Space(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** At the most, in CSS pixels. */
    public int width() {
        return width;
    }

    /** At the most, in CSS pixels. */
    public int height() {
        return height;
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
