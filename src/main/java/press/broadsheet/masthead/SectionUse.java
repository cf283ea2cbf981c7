package press.broadsheet.masthead;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/** What a section is for, which decides what its front looks like. */
public enum SectionUse {
    NEWS,
    /** Editorials, columns, cartoon and letters together. */
    OPINION,
    /** What the paper itself thinks. */
    EDITORIALS,
    /** Readers' letters, printed in full; readers may send some. */
    LETTERS,
    /** Readers' open letters to somebody else; readers may send some. */
    OPEN_LETTERS,
    /** What goes on, by day. */
    LISTINGS;

    /** As a masthead has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SectionUse parse(String text) {
        return Arrays.stream(values())
                .filter(use -> use.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnfitForPrint(
                        "sections",
                        "a section is used for one of %s, not \"%s\""
                                .formatted(
                                        Arrays.stream(values())
                                                .map(SectionUse::word)
                                                .collect(Collectors.joining(", ")),
                                        Wording.clean(text))));
    }

    /** What a section is for where the masthead does not say: papers call these by the same names everywhere. */
    static SectionUse of(SectionPath path) {
        String last = path.value().substring(path.value().lastIndexOf('/') + 1);
        return switch (last) {
            case "opinion" -> OPINION;
            case "editorial", "editorials" -> EDITORIALS;
            case "letters", "letters-to-the-editor" -> LETTERS;
            case "open-letters", "letters-to-the-president" -> OPEN_LETTERS;
            case "around-town", "listings" -> LISTINGS;
            default -> NEWS;
        };
    }

    /** True where readers' letters are printed. */
    public boolean ofReaders() {
        return this == LETTERS || this == OPEN_LETTERS;
    }
}
