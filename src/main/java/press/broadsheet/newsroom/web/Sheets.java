package press.broadsheet.newsroom.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Fills the sheets of the screens. Safe for use by many threads. */
final class Sheets {

    private static final String TEMPLATE = "newsroom/sheet.jte";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Sheets.class.getClassLoader(), "press.broadsheet.templates");
    private final ScreenFiles files;
    private final Map<String, ScreenTexts> texts = new LinkedHashMap<>();

    Sheets(ScreenFiles files) {
        this.files = files;
        ScreenTexts.LANGUAGES.forEach(language -> texts.put(language, ScreenTexts.in(language)));
    }

    String fill(Screen screen, String language) {
        ScreenTexts words = Objects.requireNonNull(texts.get(language), "the screens have no such language");
        Map<String, String> names = new LinkedHashMap<>();
        texts.forEach((tag, own) -> names.put(tag, own.get("language")));
        StringOutput output = new StringOutput();
        engine.render(
                TEMPLATE,
                new SheetView(
                        screen.word(),
                        language,
                        files.folder(),
                        names,
                        words.get(screen.word() + ".title"),
                        words.get("newsroom"),
                        words.get("skip"),
                        words.get("waiting"),
                        words.get("scripts")),
                output);
        return output.toString();
    }
}
