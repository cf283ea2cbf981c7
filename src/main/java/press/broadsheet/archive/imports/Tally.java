package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.archive.imports.found.Finding;

/** Counts while an import goes on. Belongs to one thread. */
final class Tally {

    private final Map<String, Long> skipped = new TreeMap<>();
    private final List<ImportReport.Unreadable> unreadable = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long files;
    private long taken;
    private long changed;
    private long already;
    private long older;
    private long unreadables;
    private long noted;
    private long addresses;
    private long sections;
    private long remotePictures;

    void file() {
        files++;
    }

    void unreadable(String file, String item, String reason) {
        unreadables++;
        if (unreadable.size() < ImportReport.LINES) {
            unreadable.add(new ImportReport.Unreadable(file, item, reason));
        }
    }

    void note(String file, String name, String note) {
        noted++;
        if (notes.size() < ImportReport.LINES) {
            notes.add(file + ": " + name + ": " + note);
        }
    }

    void found(String file, Finding finding) {
        switch (finding) {
            case Finding.Skipped kind -> skipped.merge(kind.kind(), 1L, Long::sum);
            case Finding.Unreadable lost -> unreadable(file, lost.name(), lost.reason());
            case Finding.Noted note -> note(file, note.name(), note.note());
            case Finding.RemotePictures pictures -> remotePictures += pictures.count();
            // A story counts when it was written.
            case Finding.Story _ -> {}
        }
    }

    void wrote(Wrote wrote) {
        switch (wrote) {
            case Wrote.Taken kept -> {
                taken++;
                addresses += kept.addresses();
            }
            case Wrote.Changed kept -> {
                changed++;
                addresses += kept.addresses();
            }
            case Wrote.Already _ -> already++;
            case Wrote.Older _ -> older++;
            case Wrote.Failed _ -> {}
        }
    }

    void opened(int count) {
        sections += count;
    }

    long items() {
        long passed = skipped.values().stream().mapToLong(Long::longValue).sum();
        return taken + changed + already + older + unreadables + passed;
    }

    ImportReport report() {
        ImportReport.Around around = new ImportReport.Around(addresses, sections, remotePictures, noted);
        return new ImportReport(
                new ImportReport.Counts(files, taken, changed, already, older, unreadables, around),
                skipped,
                unreadable,
                notes);
    }
}
