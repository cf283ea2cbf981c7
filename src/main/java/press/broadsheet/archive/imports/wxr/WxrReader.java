package press.broadsheet.archive.imports.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.PictureShelf;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.xml.Chunk;
import press.broadsheet.archive.imports.xml.ItemScanner;
import press.broadsheet.archive.imports.xml.TextFile;
import press.broadsheet.archive.imports.xml.XmlItem;

/** Reads WordPress exports of any length. Safe for use by many threads. */
public final class WxrReader {

    // A post may carry thousands of comments; the paper has its own.
    static final Set<String> WITHOUT = Set.of("wp:comment");

    private static final Set<String> ITEMS = Set.of("item");

    public void read(TextFile file, Reading reading) throws IOException {
        Halves halves = new Halves(reading);
        WxrSite site = WxrSite.of(file, reading, halves::read);
        PictureShelf shelf = new PictureShelf(file.path().toAbsolutePath().getParent(), reading.pictures());
        WxrStories stories = new WxrStories(site, shelf, reading);
        int items = 0;
        try (Reader text = file.open(halves::read)) {
            ItemScanner scanner = new ItemScanner(text, ITEMS);
            for (Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
                items++;
                read(chunk, stories, reading);
            }
            if (items == 0 && !scanner.head().contains("<channel")) {
                reading.found().accept(new Finding.Unreadable("the file", "it holds no item and no channel"));
            }
        }
    }

    private static void read(Chunk chunk, WxrStories stories, Reading reading) {
        switch (chunk) {
            case Chunk.TooLarge large ->
                reading.found()
                        .accept(new Finding.Unreadable(
                                beginning(large.beginning()), "it is longer than 20 million characters"));
            case Chunk.Piece piece
            when piece.end() == Chunk.End.CUT_BY_END ->
                reading.found()
                        .accept(new Finding.Unreadable(beginning(piece.text()), "the file ends in the middle of it"));
            case Chunk.Piece piece -> {
                switch (XmlItem.read(piece.text(), WITHOUT)) {
                    case XmlItem.Reading.Broken broken ->
                        reading.found().accept(new Finding.Unreadable(beginning(piece.text()), broken.reason()));
                    case XmlItem.Reading.Read read -> stories.read(read.item(), read.mended());
                }
            }
        }
    }

    /** What an item that cannot be read is called: its title where one can be made out. */
    private static String beginning(String text) {
        int title = text.indexOf("<title>");
        int end = text.indexOf("</title>");
        String words = title >= 0 && end > title ? text.substring(title + 7, end) : text;
        String clean =
                words.replaceAll("<!\\[CDATA\\[|]]>|<[^>]*>?", " ").strip().replaceAll("\\s+", " ");
        return clean.length() > 100 ? clean.substring(0, 100) + "…" : clean;
    }

    /** Two passes over a file count as one. */
    private static final class Halves {

        private final Reading reading;
        private long odd;

        Halves(Reading reading) {
            this.reading = reading;
        }

        void read(long bytes) {
            long twice = bytes + odd;
            odd = twice % 2;
            reading.bytes().accept(twice / 2);
        }
    }
}
