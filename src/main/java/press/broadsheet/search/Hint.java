package press.broadsheet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.StoryId;

/**
 * Something that the index knows and a reader may mean. The index has only its key; how it is written is read from the story,
 * as it is in print.
 */
public record Hint(Kind kind, String key, StoryId story) {

    /** In Latin letters; a syllable of Korean says as much as two of them. */
    private static final int LENGTH = 16;

    /** Of a name every word may be what is typed; of a headline, which is new in every story, the first two. */
    private static final int STARTS = 4;

    private static final int HEADLINE_STARTS = 2;

    /** What it is. */
    public enum Kind {
        TOPIC,
        AUTHOR,
        HEADLINE;

        /** Under this letter its keys stand in the index, under the capital those by initials. */
        String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }

        private List<String> texts(Copy copy) {
            return switch (this) {
                case TOPIC ->
                    copy.placing().tags().stream().map(tag -> tag.name()).toList();
                case AUTHOR -> {
                    Byline byline = copy.sourcing().byline();
                    yield byline == null ? List.of() : byline.names();
                }
                case HEADLINE -> List.of(copy.headline().text());
            };
        }
    }

    /** How it is written in the story; empty when the story says it no longer. */
    public Optional<String> words(Print print) {
        Predicate<String> has = text -> keys(kind, text).contains(key);
        return kind.texts(print.copy()).stream().filter(has).findFirst();
    }

    /** Everything that a story can be hinted at by. */
    static Collection<String> keys(Copy copy) {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.texts(copy).stream().flatMap(text -> keys(kind, text).stream()))
                .distinct()
                .toList();
    }

    /** A text is known by its beginning and by its first words' beginnings. */
    private static List<String> keys(Kind kind, String text) {
        List<String> keys = new ArrayList<>();
        String rest = Folded.of(text).text().strip();
        int starts = kind == Kind.HEADLINE ? HEADLINE_STARTS : STARTS;
        for (int start = 0; start < starts && !rest.isEmpty(); start++) {
            String key = cut(compact(rest));
            if (!key.isEmpty()) {
                keys.add(kind.letter() + key);
            }
            if (Syllables.areIn(rest)) {
                keys.add(kind.letter().toUpperCase(Locale.ROOT) + cut(Initials.of(rest)));
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1).strip();
        }
        return keys;
    }

    /** How the keys begin of what begins as typed; empty when nothing was. */
    static Optional<Beginning> beginning(String typed) {
        String folded = Folded.of(typed).text();
        String initials = Initials.typed(folded);
        String text = initials.isEmpty() ? compact(folded) : initials;
        return text.isEmpty() ? Optional.empty() : Optional.of(new Beginning(!initials.isEmpty(), cut(text)));
    }

    /** How a key begins, whatever its kind. */
    record Beginning(boolean initials, String text) {

        String of(Kind kind) {
            return (initials ? kind.letter().toUpperCase(Locale.ROOT) : kind.letter()) + text;
        }

        /** True of a name that begins so, or one of whose words does. */
        boolean begins(String name) {
            return keys(Kind.TOPIC, name).stream().anyMatch(key -> key.startsWith(of(Kind.TOPIC)));
        }
    }

    private static String compact(String folded) {
        StringBuilder compact = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString();
    }

    private static String cut(String key) {
        int length = 0;
        for (int index = 0; index < key.length(); index++) {
            length += key.charAt(index) < 0x1100 ? 1 : 2;
            if (length > LENGTH) {
                return key.substring(0, Character.isLowSurrogate(key.charAt(index)) ? index - 1 : index);
            }
        }
        return key;
    }
}
