package press.broadsheet.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Reading;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.letter.Manuscript;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.SectionUse;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.HeadView;
import press.broadsheet.page.view.LetterFormView;
import press.broadsheet.page.view.LetterReceivedView;
import press.broadsheet.page.view.Link;
import press.broadsheet.pressroom.Cast;

/**
 * The form for readers' letters and what is said when one came in. Remembers what the form looks like, so that it can be
 * shown, with what was typed, while the database is away. Safe for use by many threads.
 */
public final class LetterSheets {

    private final Sheets sheets;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    LetterSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Why a letter was not taken, where no field is at fault. */
    public enum Trouble {
        /** Sent within some seconds after the form was asked for. */
        TOO_SOON,
        /** The form had been open for a day. */
        TOO_OLD,
        /** The form is none of the paper's. */
        FORGED,
        /** The field that must stay empty was filled. */
        TRAPPED,
        /** Many letters came from the same place, or from everywhere. */
        TOO_MANY,
        /** The database is away. */
        AWAY
    }

    /**
     * A form that is asked for, or comes back.
     *
     * @param prefix of the title
     * @param faults what is wrong with what was typed; empty for a new form
     * @param seal of the form
     */
    public record Asked(
            String prefix,
            Manuscript typed,
            List<Manuscript.Fault> faults,
            @Nullable Trouble trouble,
            String seal) {}

    private record Remembered(HeadView head, HeadView refused, List<LetterFormView.Kind> kinds) {}

    /** True when a title has a section for readers' letters. */
    public static boolean takesLetters(Title title) {
        return title.all().stream().map(Section::use).anyMatch(SectionUse::ofReaders);
    }

    static Link write(Desktop desktop) {
        return new Link(desktop.title().under("letters/write"), desktop.words().get("letters.write"));
    }

    /** Looks at every title, so that its form can be shown whatever happens. */
    public void remember(Reading reading) {
        Masthead masthead = reading.masthead();
        masthead.titles().stream()
                .filter(LetterSheets::takesLetters)
                .forEach(title -> remember(new Desktop(reading, masthead, title)));
    }

    private Remembered remember(Desktop desktop) {
        String path = desktop.title().under("letters/write");
        String heading = desktop.words().get("letters.write");
        Remembered now = new Remembered(
                desktop.head("letter", heading, path)
                        .description(desktop.words()
                                .get("letters.intro", desktop.title().name()))
                        .dailies(true)
                        .view(),
                desktop.head("letter", desktop.words().get("letters.error.title", heading), path)
                        .unindexed()
                        .dailies(true)
                        .view(),
                kinds(desktop));
        remembered.put(desktop.title().prefix(), now);
        return now;
    }

    private static List<LetterFormView.Kind> kinds(Desktop desktop) {
        List<LetterFormView.Kind> kinds = new ArrayList<>();
        if (has(desktop.title(), SectionUse.LETTERS)) {
            kinds.add(new LetterFormView.Kind(
                    Manuscript.Kind.LETTER.word(), desktop.words().get("letters.kind.letter"), false));
        }
        if (has(desktop.title(), SectionUse.OPEN_LETTERS)) {
            kinds.add(new LetterFormView.Kind(
                    Manuscript.Kind.OPEN_LETTER.word(), desktop.words().get("letters.kind.open"), false));
        }
        return kinds;
    }

    private static boolean has(Title title, SectionUse use) {
        return title.all().stream().anyMatch(section -> section.use() == use);
    }

    /** The form, or null when the title is none that takes letters. */
    public Cast.@Nullable Sheet form(int status, Asked asked, Reading reading) {
        Masthead masthead = reading.masthead();
        Title title = masthead.titleAt(asked.prefix()).orElse(null);
        if (title == null || !takesLetters(title)) {
            return null;
        }
        LetterFormView view = view(asked, remember(new Desktop(reading, masthead, title)));
        return sheet(status, "letter-form", view);
    }

    /** The form as it was last, without what the database must be asked for; null when it never was. */
    public byte @Nullable [] away(Asked asked) {
        Remembered known = remembered.get(asked.prefix());
        return known == null ? null : sheets.fill("letter-away", view(asked, known));
    }

    private static LetterFormView view(Asked asked, Remembered known) {
        Manuscript typed = asked.typed();
        boolean refused = asked.trouble() != null || !asked.faults().isEmpty();
        HeadView head = refused ? known.refused() : known.head();
        Words words = (Words) head.paper().words();
        return new LetterFormView(
                head,
                head.paper().front().equals("/")
                        ? "/letters/write"
                        : head.paper().front() + "/letters/write",
                chosen(known.kinds(), typed.kind().word()),
                new LetterFormView.Typed(
                        typed.name(),
                        typed.place(),
                        typed.email(),
                        typed.subject(),
                        typed.text(),
                        typed.mayPrint(),
                        typed.mayEdit()),
                asked.trouble() == null ? null : LetterTexts.of(asked.trouble(), words),
                asked.faults().stream()
                        .map(fault -> new LetterFormView.Complaint(
                                LetterTexts.field(fault.field()), LetterTexts.of(fault, typed.kind(), words)))
                        .toList(),
                new LetterFormView.Limits(
                        words.get(
                                known.kinds().size() > 1 ? "letters.limits.both" : "letters.limits.one",
                                Manuscript.LEAST,
                                limit(known.kinds(), typed),
                                Manuscript.Kind.OPEN_LETTER.limit()),
                        privacy(words)),
                asked.seal());
    }

    private static int limit(List<LetterFormView.Kind> kinds, Manuscript typed) {
        return kinds.size() > 1
                ? Manuscript.Kind.LETTER.limit()
                : Manuscript.Kind.of(
                                kinds.isEmpty()
                                        ? typed.kind().word()
                                        : kinds.getFirst().value())
                        .limit();
    }

    private static String privacy(Words words) {
        return words.get("letters.privacy", Correspondence.KEPT.toDays());
    }

    private static List<LetterFormView.Kind> chosen(List<LetterFormView.Kind> kinds, String value) {
        boolean known = kinds.stream().anyMatch(kind -> kind.value().equals(value));
        return kinds.stream()
                .map(kind -> new LetterFormView.Kind(
                        kind.value(), kind.text(), known ? kind.value().equals(value) : kind.equals(kinds.getFirst())))
                .toList();
    }

    /** What is said to the writer of a letter that came in; null when the title is none that takes letters. */
    public Cast.@Nullable Sheet received(String prefix, String reference, Reading reading) {
        Masthead masthead = reading.masthead();
        Title title = masthead.titleAt(prefix).orElse(null);
        if (title == null || !takesLetters(title)) {
            return null;
        }
        Desktop desktop = new Desktop(reading, masthead, title);
        Section section = title.all().stream()
                .filter(one -> one.use().ofReaders())
                .findFirst()
                .orElseThrow();
        LetterReceivedView view = new LetterReceivedView(
                desktop.head("letter", desktop.words().get("letters.received"), title.under("letters/received"))
                        .unindexed()
                        .dailies(true)
                        .view(),
                reference,
                privacy(desktop.words()),
                Desktop.link(section),
                write(desktop));
        return sheet(200, "letter-received", view);
    }

    private Cast.Sheet sheet(int status, String template, Object view) {
        return new Cast.Sheet(
                status,
                Sheets.HTML,
                Sheets.cut(sheets.fill(template, view)),
                new Cast.Freshness(Instant.EPOCH, Cast.Freshness.NEVER, List.of()));
    }
}
