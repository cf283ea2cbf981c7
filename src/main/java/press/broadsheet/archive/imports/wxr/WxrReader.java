package press.broadsheet.archive.imports.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern COMMENT = Pattern.compile("<wp:comment[\\s>]");

    private static final Set<String> ITEMS = Set.of("item");

    public void read(TextFile file, Reading reading) throws IOException {
        WxrSite site = WxrSite.of(file, reading);
        reading.items().accept(site.items());
        PictureShelf shelf = new PictureShelf(reading.pictures(), reading.found());
        WxrStories stories = new WxrStories(site, shelf, reading);
        boolean cut = false;
        try (Reader text = file.open()) {
            ItemScanner scanner = new ItemScanner(text, ITEMS);
            for (Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
                read(chunk, stories, reading);
                cut = chunk instanceof Chunk.Piece piece && piece.end() == Chunk.End.CUT_BY_END;
            }
            if (site.items() == 0 && !scanner.head().contains("<channel")) {
                reading.found().accept(new Finding.Damaged("", "it holds no item and no channel"));
            } else if (!scanner.isClosed() && !cut) {
                reading.found().accept(new Finding.Damaged("", Chunk.TRUNCATED));
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
                reading.found().accept(new Finding.Unreadable(beginning(piece.text()), Chunk.TRUNCATED_ITEM));
            case Chunk.Piece piece -> {
                int comments = (int) COMMENT.matcher(piece.text()).results().count();
                if (comments > 0) {
                    reading.found().accept(new Finding.Comments(comments));
                }
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
}
