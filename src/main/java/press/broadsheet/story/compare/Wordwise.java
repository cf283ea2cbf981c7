package press.broadsheet.story.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts compared word by word. A word is what stands between spaces and stops; of scripts that are written without
 * spaces each character is one. The runs put together are the texts to the last character.
 */
public final class Wordwise {

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}&&[^%1$s]][\\p{L}\\p{M}\\p{N}'’\\-&&[^%1$s]]*|\\p{N}++(?:[.,:]\\p{N}++)*+|\\s+|\\X"
                    .formatted(UNSPACED));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Wordwise() {}

    /** What became of the words of a text. */
    public static List<Run<String>> between(String before, String after) {
        return withoutIslands(ShortestEdit.between(pieces(before), pieces(after)));
    }

    /** Words, stops and spaces, in order; put together they are the text. */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The words alone, in lower case, by which texts are told to be alike. */
    static List<String> words(String text) {
        return pieces(text).stream()
                .filter(piece -> WORD.matcher(piece).find())
                .map(piece -> piece.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A lone space between two changed words is no news that anything stayed: it goes with what was changed. */
    private static List<Run<String>> withoutIslands(List<Run<String>> runs) {
        List<Run<String>> joined = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int index = 0; index < runs.size(); index++) {
            switch (runs.get(index)) {
                case Run.Removed<String> run -> removed.addAll(run.items());
                case Run.Added<String> run -> added.addAll(run.items());
                case Run.Kept<String> run -> {
                    boolean between = index > 0 && index < runs.size() - 1;
                    if (between && run.items().stream().allMatch(String::isBlank)) {
                        removed.addAll(run.items());
                        added.addAll(run.items());
                    } else {
                        flush(removed, added, joined);
                        joined.add(run);
                    }
                }
            }
        }
        flush(removed, added, joined);
        return List.copyOf(joined);
    }

    private static void flush(List<String> removed, List<String> added, List<Run<String>> runs) {
        if (!removed.isEmpty()) {
            runs.add(new Run.Removed<>(removed));
        }
        if (!added.isEmpty()) {
            runs.add(new Run.Added<>(added));
        }
        removed.clear();
        added.clear();
    }
}
