package press.broadsheet.story;

import java.util.Arrays;
import java.util.Optional;

/** The shapes in which pictures are cropped, width to height. */
public enum CropShape {
    WIDE(16, 9),
    STANDARD(4, 3),
    SQUARE(1, 1),
    UPRIGHT(4, 5);

    private final int across;
    private final int down;

    CropShape(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** As it stands in addresses: {@code 16-9}. */
    public String word() {
        return across + "-" + down;
    }

    /** The shape of that word. */
    public static Optional<CropShape> of(String word) {
        return Arrays.stream(values())
                .filter(shape -> shape.word().equals(word))
                .findFirst();
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }
}
