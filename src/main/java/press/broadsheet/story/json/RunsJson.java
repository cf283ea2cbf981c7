package press.broadsheet.story.json;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Language;
import press.broadsheet.story.Mark;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs of text as JSON and back; a plain string stands for one run without marks. */
final class RunsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RunsJson() {}

    static ArrayNode write(List<Inline> text) {
        ArrayNode runs = JSON.createArrayNode();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Text run -> write(run, runs.addObject());
                case Inline.Break _ -> runs.addObject().put("type", "break");
            }
        }
        return runs;
    }

    static List<Inline> read(Given text) {
        if (text.node().isString()) {
            String characters = text.string();
            return characters.isEmpty() ? List.of() : List.of(Inline.Text.plain(characters));
        }
        List<Inline> inlines = new ArrayList<>();
        for (Given run : text.items()) {
            inlines.add(inline(run));
        }
        return inlines;
    }

    private static void write(Inline.Text run, ObjectNode json) {
        json.put("text", run.characters());
        if (!run.marks().isEmpty()) {
            ArrayNode marks = json.putArray("marks");
            run.marks().forEach(mark -> write(mark, marks.addObject()));
        }
    }

    private static void write(Mark mark, ObjectNode json) {
        switch (mark) {
            case Mark.Strong _ -> json.put("type", "strong");
            case Mark.Emphasis _ -> json.put("type", "emphasis");
            case Mark.Struck _ -> json.put("type", "struck");
            case Mark.Lowered _ -> json.put("type", "lowered");
            case Mark.Raised _ -> json.put("type", "raised");
            case Mark.Code _ -> json.put("type", "code");
            case Mark.Foreign foreign ->
                json.put("type", "foreign").put("language", foreign.language().tag());
            case Mark.Link link ->
                json.put("type", "link").put("href", link.address().value());
        }
    }

    private static Inline inline(Given run) {
        Given type = run.only("type", "text", "marks").fieldOrNull("type");
        if (type == null || type.string().equals("text")) {
            String characters = run.field("text").string();
            Given marks = run.fieldOrNull("marks");
            return marks == null ? Inline.Text.plain(characters) : marked(characters, marks);
        }
        if (type.string().equals("break")) {
            return new Inline.Break();
        }
        throw type.unfit("a run of text is a text or a break, not \"" + type.string() + "\"");
    }

    private static Inline marked(String characters, Given given) {
        List<Mark> marks = given.items().stream().map(RunsJson::mark).toList();
        return given.made(() -> new Inline.Text(characters, marks));
    }

    private static Mark mark(Given given) {
        Given type = given.field("type");
        return switch (type.string()) {
            case "strong" -> plain(given, new Mark.Strong());
            case "emphasis" -> plain(given, new Mark.Emphasis());
            case "struck" -> plain(given, new Mark.Struck());
            case "lowered" -> plain(given, new Mark.Lowered());
            case "raised" -> plain(given, new Mark.Raised());
            case "code" -> plain(given, new Mark.Code());
            case "foreign" -> foreign(given.only("type", "language").field("language"));
            case "link" -> link(given.only("type", "href").field("href"));
            default -> throw type.unfit("there is no mark of the type \"" + type.string() + "\"");
        };
    }

    private static Mark plain(Given given, Mark mark) {
        given.only("type");
        return mark;
    }

    private static Mark foreign(Given language) {
        String tag = language.string();
        return language.made(() -> new Mark.Foreign(new Language(tag)));
    }

    private static Mark link(Given href) {
        String address = href.string();
        return href.made(() -> new Mark.Link(new WebAddress(address)));
    }
}
