package press.broadsheet.archive.imports.xml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Ampersands that may or may not begin an entity. */
final class Ampersand {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,8})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][A-Za-z0-9]{1,31}));");
    private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");

    private Ampersand() {}

    /** Appends what an ampersand means in well-formed XML; returns the place after it. */
    static int append(String text, int at, StringBuilder to) {
        Matcher entity = ENTITY.matcher(text).region(at, Math.min(text.length(), at + 40));
        // "&copy=1" in an address has no semicolon and stays as it is.
        if (!entity.lookingAt()) {
            to.append("&amp;");
            return at + 1;
        }
        String name = entity.group(3);
        if (name == null) {
            number(entity, to);
        } else if (OWN.contains(name)) {
            to.append(entity.group());
        } else {
            named(entity.group(), to);
        }
        return entity.end();
    }

    private static void number(Matcher entity, StringBuilder to) {
        boolean decimal = entity.group(1) != null;
        long point = decimal ? Long.parseLong(entity.group(1)) : Long.parseLong(entity.group(2), 16);
        if (point <= 0x10FFFF && XmlRepair.isAllowed((int) point)) {
            to.append("&#").append(point).append(';');
        }
    }

    private static void named(String entity, StringBuilder to) {
        String characters = Parser.unescapeEntities(entity, true);
        if (characters.equals(entity)) {
            to.append("&amp;").append(entity, 1, entity.length());
        } else {
            characters
                    .codePoints()
                    .forEach(point -> to.append("&#").append(point).append(';'));
        }
    }
}
