package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.desk.StoryCheck;
import press.broadsheet.edition.EditionCheck;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.video.VideoLibrary;

/**
 * Holds the parts of a paper against each other. Reads only, on a snapshot for each part, so that it may run beside a
 * server.
 */
public final class Verify {

    private final Map<String, Checked> parts;

    /** @param parts what is checked, by its name, in the order of the report */
    public Verify(Map<String, Checked> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** Journal, tables, edition and files; an index that is kept elsewhere is put beside them. */
    public static Map<String, Checked> parts(
            Database database, Mastheads mastheads, PictureLibrary pictures, VideoLibrary videos) {
        Map<String, Checked> parts = new LinkedHashMap<>();
        parts.put("database", new DatabaseCheck(database));
        parts.put("journal", new JournalCheck(database));
        parts.put("stories", new StoryCheck(database));
        parts.put("words", new WordsCheck(database));
        parts.put("edition", new EditionCheck(database, mastheads));
        parts.put("pictures", new OriginalsCheck(database, "picture", pictures::place));
        parts.put("videos", new OriginalsCheck(database, "video", videos::place));
        return parts;
    }

    /** What was found. */
    public record Report(List<String> parts, List<String> disagreements) {

        public Report {
            parts = List.copyOf(parts);
            disagreements = List.copyOf(disagreements);
        }

        public boolean agree() {
            return disagreements.isEmpty();
        }

        /** One line for a person. */
        public String summary() {
            String looked = String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
            return switch (disagreements.size()) {
                case 0 -> "Checked %s: all agree.".formatted(looked);
                case 1 -> "Checked %s: 1 disagreement.".formatted(looked);
                default -> "Checked %s: %,d disagreements.".formatted(looked, disagreements.size());
            };
        }
    }

    public Report run() {
        List<String> found = new ArrayList<>();
        parts.forEach((name, part) -> {
            try {
                found.addAll(part.disagreements());
            } catch (RuntimeException failure) {
                String reason =
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
                found.add("The %s could not be checked: %s.".formatted(name, reason));
            }
        });
        return new Report(List.copyOf(parts.keySet()), found);
    }
}
