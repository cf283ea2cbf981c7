package press.broadsheet.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.page.view.TimeView;
import press.broadsheet.story.Language;

/** Moments as the paper prints them: in its own zone and the language of the page. */
final class Times {

    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final ZoneId zone;
    private final DateTimeFormatter full;
    private final DateTimeFormatter card;
    private final DateTimeFormatter date;
    private final DateTimeFormatter clock;

    private record Where(ZoneId zone, Language language) {}

    /** A paper has one zone and a few languages, and formatters take longer to make than to use. */
    private static final Map<Where, Times> KNOWN = new ConcurrentHashMap<>();

    static Times of(ZoneId zone, Language language) {
        return KNOWN.computeIfAbsent(new Where(zone, language), where -> new Times(where.zone, where.language));
    }

    private Times(ZoneId zone, Language language) {
        Words words = Words.of(language);
        this.zone = zone;
        this.full = DateTimeFormatter.ofPattern(words.get("time.full"), language.locale());
        this.card = DateTimeFormatter.ofPattern(words.get("time.card"), language.locale());
        this.date = DateTimeFormatter.ofPattern(words.get("time.date"), language.locale());
        this.clock = DateTimeFormatter.ofPattern("HH:mm", language.locale());
    }

    TimeView full(Instant at) {
        return view(at, full);
    }

    TimeView card(Instant at) {
        return view(at, card);
    }

    TimeView clock(Instant at) {
        return view(at, clock);
    }

    /** The hour alone on the day of the newest, else the date. */
    TimeView nearTo(Instant newest, Instant at) {
        boolean sameDay =
                at.atZone(zone).toLocalDate().equals(newest.atZone(zone).toLocalDate());
        return sameDay ? view(at, clock) : view(at, date);
    }

    String day(Instant at, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }

    private TimeView view(Instant at, DateTimeFormatter format) {
        ZonedDateTime local = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return new TimeView(MACHINE.format(local), format.format(local));
    }
}
