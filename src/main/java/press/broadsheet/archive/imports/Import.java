package press.broadsheet.archive.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import press.broadsheet.archive.imports.found.Opening;
import press.broadsheet.archive.imports.found.PictureMemory;
import press.broadsheet.archive.imports.found.PictureTakeIn;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.rss.FeedReader;
import press.broadsheet.archive.imports.wxr.WxrReader;
import press.broadsheet.archive.imports.xml.Encoding;
import press.broadsheet.archive.imports.xml.TextFile;
import press.broadsheet.desk.Desk;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.story.UnfitForPrint;

/**
 * Takes sites in. May be stopped at any time and begun again: what was taken in is not taken in twice, and what changed
 * there since becomes a new revision here. Safe for use by many threads, each with a {@link #run} of its own.
 */
public final class Import {

    private final Desk desk;
    private final Stories stories;
    private final Publishing publishing;
    private final PictureTakeIn pictures;
    private final ImportProgress progress;
    private final PictureMemory memory;

    public Import(Desk desk, Stories stories, Publishing publishing, PictureTakeIn pictures, ImportProgress progress) {
        this.desk = desk;
        this.stories = stories;
        this.publishing = publishing;
        this.pictures = pictures;
        this.progress = progress;
        this.memory = new KnownPictures(desk.database());
    }

    /**
     * Reads everything that is named: files, folders with all that is in them, addresses.
     *
     * @throws UnfitForPrint when the paper has no masthead yet
     */
    public ImportReport run(List<String> sources, ImportSettings settings) {
        Masthead masthead = desk.database()
                .read(session -> desk.mastheads().current(session))
                .orElseThrow(() -> new UnfitForPrint("masthead", "the paper has no masthead yet; start it once"));
        Tally tally = new Tally();
        try (Sources all = Sources.of(sources, settings, tally)) {
            Run run = new Run(settings, masthead, tally, all.bytes());
            all.files().forEach(run::file);
        }
        return tally.report();
    }

    private final class Run {

        private final ImportSettings settings;
        private final Tally tally;
        private final long total;
        private final ZoneId zone;
        private final Opening home;
        private final TakingIn takingIn;
        private long done;
        private Part part = new Part(0, 0, 0);

        Run(ImportSettings settings, Masthead masthead, Tally tally, long total) {
            this.settings = settings;
            this.tally = tally;
            this.total = total;
            this.zone = settings.zone() == null ? masthead.zone() : settings.zone();
            this.home = new Opening(settings.section(), HomeName.of(settings.section()));
            this.takingIn = new TakingIn(desk, stories, publishing, settings.actor());
        }

        void file(Sources.File file) {
            part = new Part(size(file.path()), tally.items(), 0);
            tell(file.name());
            try {
                TextFile text = new TextFile(file.path(), file.name(), Encoding.of(file.path(), file.charset()));
                read(text, new Reading.Pictures(pictures, memory, file.folder()));
            } catch (IOException away) {
                tally.unreadable(file.name(), "", "it cannot be read: " + away.getMessage());
            } catch (StackOverflowError _) {
                // No file may keep the others out, whatever stands in it.
                tally.unreadable(file.name(), "", "it stands too deep inside itself to be read");
            }
            done += part.bytes();
            part = new Part(0, 0, 0);
            tell(file.name());
        }

        private void read(TextFile text, Reading.Pictures beside) throws IOException {
            switch (Format.of(text, settings.format())) {
                case Format.Look.Unknown unknown -> tally.unreadable(text.name(), "", unknown.reason());
                case Format.Look.Known known -> {
                    tally.file(text.name());
                    Batches batches = new Batches(text.name(), takingIn, tally, () -> tell(text.name()));
                    Reading reading = new Reading(
                            new Reading.Local(desk.now(), zone),
                            home,
                            beside,
                            items -> part = new Part(part.bytes(), part.before(), items),
                            batches);
                    try {
                        items(text, known.format(), reading);
                    } catch (IOException away) {
                        batches.finish();
                        throw away;
                    }
                    batches.finish();
                }
            }
        }

        private static void items(TextFile text, Format format, Reading reading) throws IOException {
            if (format == Format.WXR) {
                new WxrReader().read(text, reading);
            } else {
                new FeedReader().read(text, reading);
            }
        }

        private void tell(String file) {
            long bytes = done + part.done(tally.items());
            progress.reached(new ImportProgress.Point(file, tally.items(), bytes, total));
        }
    }

    /**
     * How far one file is; reading runs ahead of writing, so that the bytes read tell little.
     *
     * @param before the items of the files before
     * @param items how many it holds, or 0 as long as nobody knows
     */
    private record Part(long bytes, long before, long items) {

        long done(long dealtWith) {
            return items == 0 ? 0 : (long) (bytes * Math.min(1.0, (dealtWith - before) / (double) items));
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }
}
