package press.broadsheet.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Ranked;
import press.broadsheet.edition.RankedSpan;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.RankedView;
import press.broadsheet.page.view.TimeView;
import press.broadsheet.story.SectionPath;

/**
 * Most-read lists as pieces that many pages share: the twenty on every page, those beside stories, and the long ones of
 * the page that has them all. They are made anew each minute, when the lists may have been counted anew.
 */
final class RankedPieces {

    /** {@code most-read:} and {@code top-ten:} a title's prefix, {@code top-five:} a section, {@code ranked-…:} either. */
    private static final Pattern NAME =
            Pattern.compile("(most-read|top-ten|top-five|ranked-now|ranked-today|ranked-week):([a-z0-9/-]*)");

    private static final int LONG = 20;
    private static final int TEN = 10;
    private static final int FIVE = 5;

    private final Sheets sheets;

    RankedPieces(Sheets sheets) {
        this.sheets = sheets;
    }

    static boolean knows(String name) {
        return NAME.matcher(name).matches();
    }

    /** The name of the piece with a long list. */
    static String named(RankedSpan span, String place) {
        return "ranked-" + span.word() + ":" + place;
    }

    byte[] cast(String name, Instant minute, Reading reading) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no most-read list is called " + name);
        }
        Place place = place(matcher.group(2), reading.masthead());
        Desktop desktop = new Desktop(reading, reading.masthead(), place.title());
        return switch (matcher.group(1)) {
            case "most-read" -> shortest(desktop, place, minute, LONG, "most-read");
            case "top-ten" -> shortest(desktop, place, minute, TEN, "top-stories");
            case "top-five" -> shortest(desktop, place, minute, FIVE, "top-stories");
            case "ranked-now" -> whole(desktop, place, minute, RankedSpan.NOW);
            case "ranked-today" -> whole(desktop, place, minute, RankedSpan.TODAY);
            default -> whole(desktop, place, minute, RankedSpan.WEEK);
        };
    }

    /** A title, or a section of it. */
    record Place(Title title, @Nullable SectionPath section) {

        ListName list() {
            SectionPath path = section;
            return path == null ? ListName.of(title) : ListName.of(path);
        }

        String name(Masthead masthead) {
            SectionPath path = section;
            return path == null
                    ? title.name()
                    : masthead.section(path).map(one -> one.name()).orElse(path.value());
        }
    }

    static Place place(String text, Masthead masthead) {
        return masthead.titleAt(text).map(title -> new Place(title, null)).orElseGet(() -> {
            SectionPath path = new SectionPath(text);
            return new Place(masthead.titleOf(path), path);
        });
    }

    /** The list over the shortest time that fills it, so that a paper with few readers shows what there is. */
    private byte[] shortest(Desktop desktop, Place place, Instant minute, int size, String template) {
        RankedSpan best = RankedSpan.NOW;
        Ranked ranked = new Ranked(Instant.EPOCH, List.of());
        for (RankedSpan span : RankedSpan.values()) {
            Ranked wider = desktop.reading().ranked(place.list(), span, size);
            if (wider.cards().size() > ranked.cards().size()) {
                ranked = wider;
                best = span;
            }
            if (ranked.cards().size() == size) {
                break;
            }
        }
        return ranked.cards().isEmpty()
                ? new byte[0]
                : filled(desktop, place, new Counted(best, ranked, minute), template);
    }

    private byte[] whole(Desktop desktop, Place place, Instant minute, RankedSpan span) {
        Ranked ranked = desktop.reading().ranked(place.list(), span, LONG);
        return filled(desktop, place, new Counted(span, ranked, minute), "ranked");
    }

    private record Counted(RankedSpan span, Ranked ranked, Instant minute) {}

    private byte[] filled(Desktop desktop, Place place, Counted counted, String template) {
        String span = counted.span().word();
        TimeView time = desktop.times().full(counted.ranked().countedUntil());
        boolean ofSection = place.section() != null;
        String heading = desktop.words().get(key(template, ofSection, counted.span()), place.name(desktop.masthead()));
        RankedView view = new RankedView(
                desktop.words(),
                heading,
                template + "-" + (ofSection ? "section-" : "") + span,
                time,
                isOver(desktop, counted) ? desktop.words().get("ranked.stopped", time.shown()) : null,
                desktop.cards(counted.ranked().cards()),
                desktop.title().under("most-read"));
        return sheets.fill(template, view);
    }

    /** No two lists on a page are called the same, or nobody who hears the page could tell them apart. */
    private static String key(String template, boolean ofSection, RankedSpan span) {
        return switch (template) {
            case "ranked" -> alone(span);
            case "top-stories" -> ofSection ? ofSection(span) : ten(span);
            default -> key(span);
        };
    }

    private static String key(RankedSpan span) {
        return switch (span) {
            case NOW -> "ranked.now";
            case TODAY -> "ranked.today";
            case WEEK -> "ranked.week";
        };
    }

    private static String alone(RankedSpan span) {
        return switch (span) {
            case NOW -> "ranked.now.alone";
            case TODAY -> "ranked.today.alone";
            case WEEK -> "ranked.week.alone";
        };
    }

    private static String ten(RankedSpan span) {
        return switch (span) {
            case NOW -> "ranked.now.ten";
            case TODAY -> "ranked.today.ten";
            case WEEK -> "ranked.week.ten";
        };
    }

    private static String ofSection(RankedSpan span) {
        return switch (span) {
            case NOW -> "ranked.now.in";
            case TODAY -> "ranked.today.in";
            case WEEK -> "ranked.week.in";
        };
    }

    /** True when what a list says it counts has passed since it was counted. */
    private static boolean isOver(Desktop desktop, Counted counted) {
        Instant until = counted.ranked().countedUntil();
        LocalDate then = until.atZone(desktop.masthead().zone()).toLocalDate();
        LocalDate today = counted.minute().atZone(desktop.masthead().zone()).toLocalDate();
        return switch (counted.span()) {
            case NOW -> Duration.between(until, counted.minute()).compareTo(Duration.ofHours(2)) > 0;
            // A list of the day before that was counted at midnight is not old yet a minute after.
            case TODAY ->
                then.isBefore(today)
                        && Duration.between(until, counted.minute()).compareTo(Duration.ofMinutes(10)) > 0;
            case WEEK -> then.isBefore(today.minusDays(6));
        };
    }
}
