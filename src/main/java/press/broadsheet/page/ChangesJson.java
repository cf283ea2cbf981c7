package press.broadsheet.page;

import java.util.List;
import press.broadsheet.edition.Impression;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Block;
import press.broadsheet.story.compare.BlockChange;
import press.broadsheet.story.compare.Comparison;
import press.broadsheet.story.compare.Run;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed in a story, as the script in the page reads it: {@code versions} has for each earlier impression, by its
 * revision, what is to be said ({@code says}) and which blocks are to be marked, by their place among the {@code blocks}
 * blocks of text; of a changed one from which character to which it has new words, of a new one none.
 */
final class ChangesJson {

    private final Desktop desktop;

    ChangesJson(Desktop desktop) {
        this.desktop = desktop;
    }

    String write(Print print, List<Impression> impressions) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("since", desktop.words().get("changes.since"));
        json.put("zone", desktop.masthead().zone().getId());
        ArrayNode corrections = json.putArray("corrections");
        for (int number = 1; number <= print.corrections().size(); number++) {
            corrections.add(desktop.words().get("changes.corrections", number));
        }
        json.put(
                "blocks",
                print.copy().body().blocks().stream()
                        .filter(ChangesJson::isText)
                        .count());
        ObjectNode versions = json.putObject("versions");
        impressions.stream()
                .filter(impression -> impression.revision() != print.revision())
                .forEach(impression -> version(
                        Comparison.of(impression.copy(), print.copy()),
                        versions.putObject(String.valueOf(impression.revision()))));
        return json.toString();
    }

    private void version(Comparison comparison, ObjectNode version) {
        ArrayNode says = version.putArray("says");
        if (comparison.headline()) {
            says.add(desktop.words().get("changes.headline"));
        }
        if (comparison.standfirst()) {
            says.add(desktop.words().get("changes.standfirst"));
        }
        ObjectNode marks = version.putObject("marks");
        int text = 0;
        int changed = 0;
        int added = 0;
        int removed = 0;
        for (BlockChange change : comparison.blocks()) {
            switch (change) {
                case BlockChange.Same same -> text += isText(same.block()) ? 1 : 0;
                case BlockChange.Added one -> {
                    if (isText(one.block())) {
                        marks.putArray(String.valueOf(text++));
                        added++;
                    }
                }
                case BlockChange.Removed one -> removed += isText(one.block()) ? 1 : 0;
                case BlockChange.Changed one -> {
                    if (one.inWords()) {
                        words(one, marks.putArray(String.valueOf(text)));
                        changed++;
                    }
                    text += isText(one.after()) ? 1 : 0;
                }
            }
        }
        say("changes.changed", changed, says);
        say("changes.added", added, says);
        say("changes.removed", removed, says);
    }

    private void say(String key, int count, ArrayNode says) {
        if (count > 0) {
            says.add(desktop.words().get(key, count));
        }
    }

    /** Where new words stand in a paragraph or heading; of tables and lists the place on the page is not known. */
    private static void words(BlockChange.Changed changed, ArrayNode places) {
        boolean line = changed.after() instanceof Block.Paragraph || changed.after() instanceof Block.Heading;
        int at = 0;
        for (Run<String> run : line ? changed.words() : List.<Run<String>>of()) {
            int length = run.items().stream().mapToInt(String::length).sum();
            switch (run) {
                case Run.Kept<String> _ -> at += length;
                case Run.Removed<String> _ -> {}
                case Run.Added<String> _ -> {
                    places.addArray().add(at).add(at + length);
                    at += length;
                }
            }
        }
    }

    /** True for blocks that always show as one element with words in it. */
    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.Listing
                || block instanceof Block.Quote
                || block instanceof Block.Table
                || block instanceof Block.Factbox
                || block instanceof Block.Verbatim;
    }
}
