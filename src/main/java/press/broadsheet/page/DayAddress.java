package press.broadsheet.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.ListName;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.Link;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * Whose day is shown at {@code /national/archive/2026-03-03} or, of a whole title, at {@code /archive/2026-03-03}.
 *
 * @param section null for everything that the title printed
 * @param day null where the address names none
 */
record DayAddress(
        Title title, @Nullable Section section, @Nullable LocalDate day) {

    private static final String WORD = "archive";
    private static final int LAST_YEAR = 9999;

    /** Reads a path; null when it has another form, or names no section and no day that there is. */
    static @Nullable DayAddress of(String path, Masthead masthead) {
        String[] parts = path.substring(1).split("/", -1);
        int last = parts.length - 1;
        if (parts[0].isEmpty()) {
            return null;
        }
        if (parts[last].equals(WORD)) {
            return of(joined(parts, last), null, masthead);
        }
        LocalDate day = last > 0 && parts[last - 1].equals(WORD) ? day(parts[last]) : null;
        return day == null ? null : of(joined(parts, last - 1), day, masthead);
    }

    private static String joined(String[] parts, int count) {
        return String.join("/", Arrays.copyOf(parts, count));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) && day.getYear() > 0 && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable DayAddress of(String place, @Nullable LocalDate day, Masthead masthead) {
        Title title = masthead.titleAt(place).orElse(null);
        if (title != null) {
            return new DayAddress(title, null, day);
        }
        try {
            SectionPath path = new SectionPath(place);
            return masthead.section(path)
                    .map(section -> new DayAddress(masthead.titleOf(path), section, day))
                    .orElse(null);
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    ListName list() {
        return section == null ? ListName.of(title) : ListName.of(section.path());
    }

    /** The front of the section or of the title. */
    Link front() {
        return section == null ? new Link(title.front(), title.name()) : Desktop.link(section);
    }

    String at(LocalDate other) {
        String front = front().href();
        return (front.equals("/") ? "" : front) + "/" + WORD + "/" + other;
    }
}
