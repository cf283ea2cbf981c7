package press.broadsheet.archive.imports.rss;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.Origin;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.xml.Chunk;
import press.broadsheet.archive.imports.xml.ItemScanner;
import press.broadsheet.archive.imports.xml.TextFile;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.archive.imports.xml.XmlRepair;

/** Reads feeds. Safe for use by many threads. */
public final class FeedReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    public void read(TextFile file, Reading reading) throws IOException {
        List<Found> stories = new ArrayList<>();
        FeedStories making = new FeedStories(file, reading);
        long items = 0;
        try (Reader text = file.open()) {
            ItemScanner scanner = new ItemScanner(text, ITEMS);
            XmlRepair.@Nullable Beginning beginning = null;
            boolean cut = false;
            for (Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
                items++;
                cut = chunk instanceof Chunk.Piece piece && piece.end() == Chunk.End.CUT_BY_END;
                if (beginning == null) {
                    beginning = XmlRepair.mendBeginning(scanner.head());
                }
                Finding finding = read(chunk, beginning, making);
                if (finding instanceof Finding.Story story) {
                    stories.add(story.found());
                } else {
                    reading.found().accept(finding);
                }
            }
            if (!scanner.isClosed() && !cut) {
                reading.found().accept(new Finding.Damaged("", Chunk.TRUNCATED));
            }
        }
        reading.items().accept(items);
        inOrder(stories, reading);
    }

    private static Finding read(Chunk chunk, XmlRepair.Beginning beginning, FeedStories making) {
        return switch (chunk) {
            case Chunk.TooLarge large ->
                new Finding.Unreadable(large.beginning(), "it is longer than 20 million characters");
            case Chunk.Piece piece
            when piece.end() == Chunk.End.CUT_BY_END ->
                new Finding.Unreadable(name(piece.text()), Chunk.TRUNCATED_ITEM);
            case Chunk.Piece piece ->
                switch (XmlItem.read(piece.text(), Set.of())) {
                    case XmlItem.Reading.Broken broken -> new Finding.Unreadable(name(piece.text()), broken.reason());
                    case XmlItem.Reading.Read read ->
                        making.story(
                                beginning, read.mended().isEmpty() ? piece.text() : XmlRepair.mend(piece.text()), read);
                };
        };
    }

    private static String name(String text) {
        String words =
                text.replaceAll("<!\\[CDATA\\[|]]>|<[^>]*>?", " ").strip().replaceAll("\\s+", " ");
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    /** Oldest first, so that of one article's versions the newest is taken in last. */
    private static void inOrder(List<Found> stories, Reading reading) {
        List<Found> sorted = new ArrayList<>(stories);
        sorted.sort(Comparator.comparing(
                found -> found.origin().version(), Comparator.nullsFirst(Comparator.naturalOrder())));
        Map<String, List<Found>> seen = new HashMap<>();
        for (Found found : separate(sorted)) {
            List<Found> same = seen.computeIfAbsent(found.origin().item(), _ -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.digest().equals(found.digest()))) {
                reading.found().accept(new Finding.Dropped("repeated items", found.name()));
                continue;
            }
            same.add(found);
            reading.found().accept(new Finding.Story(apart(found, same)));
        }
    }

    /** Articles under different headlines that have nothing but one link in common are articles of their own. */
    private static List<Found> separate(List<Found> stories) {
        Map<String, Set<String>> headlines = new HashMap<>();
        stories.forEach(found -> headlines
                .computeIfAbsent(found.origin().item(), _ -> new HashSet<>())
                .add(found.copy().headline().text()));
        return stories.stream()
                .map(found -> {
                    String item = found.origin().item();
                    boolean shared = headlines.getOrDefault(item, Set.of()).size() > 1;
                    String headline =
                            Found.digest(found.copy().headline().text()).substring(0, 8);
                    return shared && item.startsWith(FeedIdentity.LINK) ? found.as(item + " " + headline) : found;
                })
                .toList();
    }

    /** Items that share an identity and a time are not versions of each other; the feed gave one identity to all. */
    private static Found apart(Found found, List<Found> same) {
        Origin origin = found.origin();
        long twins = same.stream()
                .filter(other -> origin.version() == null
                        || origin.version().equals(other.origin().version()))
                .count();
        if (twins < 2) {
            return found;
        }
        return found.as(origin.item() + " #" + twins);
    }
}
