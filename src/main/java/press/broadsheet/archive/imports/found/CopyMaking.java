package press.broadsheet.archive.imports.found;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.Wording;
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Read;

/** Makes copy that the paper can print of what a site has. Safe for use by many threads. */
public final class CopyMaking {

    private static final HtmlReader HTML = new HtmlReader();
    private static final int NAME = 120;

    private CopyMaking() {}

    /**
     * Makes the copy, or returns null where the draft has neither words nor pictures.
     *
     * @param notes is told what was cut or left out
     * @throws press.broadsheet.story.UnfitForPrint when the body passes a limit
     */
    public static @Nullable Copy make(Draft draft, ItemLibrary library, Consumer<String> notes) {
        Read read = HTML.read(draft.body(), library);
        read.left().stream().filter(left -> !library.isTold(left)).forEach(left -> notes.accept("left out: " + left));
        Body body = read.body();
        Draft.Around around = draft.around();
        String text = body.plainText();
        String headline = headline(draft, text);
        if (headline.isEmpty()
                || (body.blocks().isEmpty() && Lengths.plain(draft.headline()).isEmpty())) {
            return null;
        }
        Titles titles = new Titles(
                new Headline(cut(headline, Headline.LIMIT, "headline", notes)), null, standfirst(draft, notes));
        Language language = around.language() == null ? detected(headline + text) : around.language();
        Sourcing sourcing = new Sourcing(byline(around.names(), notes), null, around.credit());
        return new Copy(titles, sourcing, placing(language, around, notes), around.picture(), body);
    }

    /** Copy that says no more than what an item is called. */
    public static Copy named(String name, Opening section) {
        Headline headline = new Headline(Lengths.fit(name, Headline.LIMIT - 1));
        Placing placing = new Placing(Language.ENGLISH, List.of(section.path()), List.of());
        return new Copy(new Titles(headline, null, null), Sourcing.UNSIGNED, placing, null, Body.EMPTY);
    }

    private static String headline(Draft draft, String text) {
        String own = Lengths.plain(draft.headline());
        if (!own.isEmpty()) {
            return own;
        }
        String opening = Lengths.opening(text);
        return opening.isEmpty() ? Wording.clean(draft.otherwise()) : opening;
    }

    private static @Nullable Standfirst standfirst(Draft draft, Consumer<String> notes) {
        String words = Lengths.plain(draft.standfirst());
        return words.isEmpty() ? null : new Standfirst(cut(words, Standfirst.LIMIT, "standfirst", notes));
    }

    private static String cut(String text, int limit, String what, Consumer<String> notes) {
        if (text.length() > limit) {
            notes.accept("cut: the " + what + " had " + text.length() + " characters");
        }
        return Lengths.fit(text, limit - 1);
    }

    private static @Nullable Byline byline(List<String> names, Consumer<String> notes) {
        List<String> clean = distinct(names.stream().map(name -> Lengths.fit(Lengths.plain(name), NAME - 1)));
        if (clean.size() > Byline.LIMIT) {
            notes.accept("cut: the byline had " + clean.size() + " names");
        }
        return clean.isEmpty()
                ? null
                : new Byline(clean.stream().limit(Byline.LIMIT).toList());
    }

    private static Placing placing(Language language, Draft.Around around, Consumer<String> notes) {
        List<String> tags = distinct(around.tags().stream().map(tag -> Lengths.fit(Lengths.plain(tag), Tag.LIMIT - 1)));
        if (tags.size() > Placing.TAGS) {
            notes.accept("cut: the story had " + tags.size() + " tags");
        }
        if (around.sections().size() > Placing.SECTIONS) {
            notes.accept("cut: the story stood in " + around.sections().size() + " sections");
        }
        return new Placing(
                language,
                around.sections().stream()
                        .map(Opening::path)
                        .distinct()
                        .limit(Placing.SECTIONS)
                        .toList(),
                tags.stream().limit(Placing.TAGS).map(Tag::new).toList());
    }

    private static List<String> distinct(Stream<String> texts) {
        return List.copyOf(
                new LinkedHashSet<>(texts.filter(text -> !text.isEmpty()).toList()));
    }

    /** Hangul is Korean; everything else is taken for English, which a desk can set right. */
    private static Language detected(String text) {
        long letters =
                text.codePoints().filter(Character::isLetter).limit(2_000).count();
        long hangul = text.codePoints()
                .filter(Character::isLetter)
                .limit(2_000)
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL)
                .count();
        return hangul > 0 && hangul * 3 >= letters ? Language.KOREAN : Language.ENGLISH;
    }

    /** The house that a feed's title names, or null where it names none. */
    public static @Nullable Credit credit(String title) {
        String words = Lengths.plain(title);
        return words.isEmpty() ? null : new Credit(Lengths.fit(words, Credit.LIMIT - 1));
    }

    /** What stands under a picture, of a line of HTML. */
    public static String caption(String html) {
        return Lengths.fit(Lengths.plain(html), PictureUse.LIMIT - 1);
    }

    /** The language that a site names, or null where it names none. */
    public static @Nullable Language language(String tag) {
        String given = tag.strip().replace('_', '-');
        boolean plain = given.matches("(?i)[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?");
        Language language = plain ? new Language(given) : null;
        return language == null || !language.isKnown() ? null : language;
    }
}
