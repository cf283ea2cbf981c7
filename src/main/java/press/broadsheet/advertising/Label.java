package press.broadsheet.advertising;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What readers are told that they have before them. Nothing that is paid for stands without it (Korea: Newspaper Act
 * §6, reports and advertisements must be told apart).
 */
public enum Label {
    /** Paid for, and made by whoever pays. */
    ADVERTISEMENT,
    /** Paid for, and made with the paper. */
    SPONSORED,
    /** The paper's own, paid by nobody. */
    HOUSE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Label> of(String word) {
        return Arrays.stream(values())
                .filter(label -> label.word().equals(word))
                .findFirst();
    }

    /** Every label, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Label::word).collect(Collectors.joining(", "));
    }
}
