package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Fate;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.story.PictureUse;

/** Counts while an import goes on. Belongs to one thread. */
final class Tally {

    private static final String IN_THE_BIN = "items in the bin";

    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> unpublished = new TreeMap<>();
    private final Set<String> pictures = new HashSet<>();
    private final List<ImportReport.Unreadable> unreadable = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long files;
    private long inPart;
    private long notRead;
    private @Nullable String reading;
    private boolean whole = true;
    private long items;
    private long taken;
    private long changed;
    private long already;
    private long older;
    private long left;
    private long unreadables;
    private long noted;
    private long addresses;
    private long sections;
    private long remotePictures;
    private long undescribed;
    private long comments;

    /** Begins a file whose form is known. */
    void file(String name) {
        files++;
        reading = name;
        whole = true;
    }

    void unreadable(String file, String item, String reason) {
        unreadables++;
        if (!file.equals(reading)) {
            notRead++;
        } else if (whole) {
            whole = false;
            inPart++;
        }
        if (unreadable.size() < ImportReport.LINES) {
            unreadable.add(new ImportReport.Unreadable(file, item, reason));
        }
    }

    private void note(String file, String name, String note) {
        noted++;
        if (notes.size() < ImportReport.LINES) {
            notes.add(file + ": " + name + ": " + note);
        }
    }

    void found(String file, Finding finding) {
        switch (finding) {
            case Finding.Skipped kind -> skip(kind.kind());
            case Finding.Dropped dropped -> {
                skip(dropped.kind());
                note(file, dropped.name(), "passed over, one of the " + dropped.kind());
            }
            case Finding.Unreadable lost -> {
                items++;
                unreadable(file, lost.name(), lost.reason());
            }
            case Finding.Damaged damaged -> unreadable(file, damaged.name(), damaged.reason());
            case Finding.Noted note -> note(file, note.name(), note.note());
            case Finding.RemotePictures remote -> remotePictures += remote.count();
            case Finding.Comments under -> comments += under.count();
            // A story counts when it was written.
            case Finding.Story _ -> {}
        }
    }

    private void skip(String kind) {
        items++;
        skipped.merge(kind, 1L, Long::sum);
    }

    void wrote(String file, Wrote wrote, Found found) {
        items++;
        switch (wrote) {
            case Wrote.Taken kept -> {
                taken++;
                addresses(file, kept.addresses(), found);
                count(found);
                if (found.fate() instanceof Fate.Kept unprinted) {
                    unpublished.merge(unprinted.why().words(), 1L, Long::sum);
                }
            }
            case Wrote.Changed kept -> {
                changed++;
                addresses(file, kept.addresses(), found);
                count(found);
            }
            case Wrote.Already _ -> already++;
            case Wrote.Older _ -> older++;
            case Wrote.Left left -> {
                this.left++;
                note(file, found.name(), "it changed there, and stays as it is: " + left.why());
            }
            case Wrote.Binned _ -> {
                skipped.merge(IN_THE_BIN, 1L, Long::sum);
                note(file, found.name(), "passed over, one of the " + IN_THE_BIN);
            }
            case Wrote.CalledOff called -> {
                changed++;
                note(file, found.name(), "its hour was called off: " + called.why());
            }
            case Wrote.Failed _ -> {}
        }
    }

    private void addresses(String file, Wrote.Addresses paths, Found found) {
        addresses += paths.kept();
        paths.others().forEach(path -> note(file, found.name(), path + " leads to another story already"));
    }

    private void count(Found found) {
        PictureUse lead = found.copy().picture();
        if (lead != null) {
            count(lead);
        }
        found.copy().body().pictures().forEach(this::count);
    }

    private void count(PictureUse use) {
        pictures.add(use.picture());
        undescribed += use.described() ? 0 : 1;
    }

    void opened(int count) {
        sections += count;
    }

    /** How many items were dealt with. */
    long items() {
        return items;
    }

    ImportReport report() {
        ImportReport.Pictures shown = new ImportReport.Pictures(pictures.size(), remotePictures, undescribed);
        ImportReport.Around around = new ImportReport.Around(addresses, sections, shown, comments, noted);
        return new ImportReport(
                new ImportReport.Counts(
                        new ImportReport.Files(files - inPart, inPart, notRead),
                        taken,
                        changed,
                        already,
                        older,
                        left,
                        unreadables,
                        around),
                unpublished,
                skipped,
                unreadable,
                notes);
    }
}
