package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param unpublished stories that were taken in and not printed, by what they were
 * @param skipped what was passed over, by kind
 * @param unreadable files and items that could not be read, at most {@link #LINES} of them
 * @param notes what was mended, cut or left out, at most {@link #LINES}
 */
public record ImportReport(
        Counts counts,
        Map<String, Long> unpublished,
        Map<String, Long> skipped,
        List<Unreadable> unreadable,
        List<String> notes) {

    /** The most lines of one kind that are kept; the counts go on. */
    public static final int LINES = 10_000;

    public ImportReport {
        unpublished = Map.copyOf(unpublished);
        skipped = Map.copyOf(skipped);
        unreadable = List.copyOf(unreadable);
        notes = List.copyOf(notes);
    }

    /**
     * The figures.
     *
     * @param taken new stories
     * @param changed stories that changed since they were taken in
     * @param already stories that are here as they are there
     * @param older versions older than what is here
     * @param left stories that changed there, but were worked on here since, or are not public there any longer
     */
    public record Counts(
            Files files,
            long taken,
            long changed,
            long already,
            long older,
            long left,
            long unreadable,
            Around around) {}

    /** How many files were read whole, in part and not at all. */
    public record Files(long whole, long inPart, long not) {

        @Override
        public String toString() {
            String line = "%,d files read".formatted(whole + inPart);
            line += inPart == 0 ? "" : ", %,d of them in part".formatted(inPart);
            return not == 0 ? line : line + "; %,d not".formatted(not);
        }
    }

    /**
     * What came with the stories.
     *
     * @param comments what readers had written, none of which is taken in
     */
    public record Around(long addresses, long sections, Pictures pictures, long comments, long notes) {}

    /**
     * The pictures of the stories that were taken in or changed, each counted once.
     *
     * @param remote those on other machines, which were not fetched
     * @param undescribed uses in stories of which nobody said what they show
     */
    public record Pictures(long taken, long remote, long undescribed) {}

    /** A file, or an item of one, that could not be read. */
    public record Unreadable(String file, String item, String reason) {

        @Override
        public String toString() {
            return item.isEmpty() ? file + ": " + reason : file + ": " + item + ": " + reason;
        }
    }

    /** True when everything was read. */
    public boolean isComplete() {
        return counts.unreadable() == 0;
    }

    /** The report as it is printed, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(counts.files().toString());
        lines.add("%,d stories taken in, %,d changed, %,d already here, %,d older than what is here"
                .formatted(counts.taken(), counts.changed(), counts.already(), counts.older()));
        if (counts.left() > 0) {
            lines.add("%,d changed there and stay as they are: worked on here since, or not public there any longer"
                    .formatted(counts.left()));
        }
        if (!unpublished.isEmpty()) {
            lines.add(unpublishedLine());
        }
        Around around = counts.around();
        lines.add("%,d old addresses kept, %,d sections opened, %,d pictures taken in"
                .formatted(
                        around.addresses(), around.sections(), around.pictures().taken()));
        if (around.pictures().remote() > 0) {
            lines.add("%,d pictures stand on other machines and were not fetched; in the text they are links now"
                    .formatted(around.pictures().remote()));
        }
        if (around.pictures().undescribed() > 0) {
            lines.add("%,d pictures came without an alt text and want one before their story is saved again"
                    .formatted(around.pictures().undescribed()));
        }
        if (around.comments() > 0) {
            lines.add("%,d comments of readers were not taken in".formatted(around.comments()));
        }
        skipped.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> lines.add("passed over: %,d %s".formatted(kind.getValue(), kind.getKey())));
        if (around.notes() > 0) {
            lines.add("%,d notes on what was mended, cut or left out".formatted(around.notes()));
        }
        lines.add(
                counts.unreadable() == 0 ? "nothing was unreadable" : "%,d unreadable:".formatted(counts.unreadable()));
        unreadable.forEach(line -> lines.add("  " + line));
        return lines;
    }

    private String unpublishedLine() {
        long all = unpublished.values().stream().mapToLong(Long::longValue).sum();
        return unpublished.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "%,d %s".formatted(one.getValue(), one.getKey()))
                .collect(Collectors.joining(", ", "%,d of them are not published: ".formatted(all), ""));
    }
}
