package press.broadsheet.feed;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Language;
import press.broadsheet.story.Mark;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.WebAddress;

/** Copy for the small paper. */
final class Cuttings {

    static final String HARBOUR = "ab".repeat(32);

    /** What breaks a feed that is glued together: markup, an end of CDATA, control characters, astral planes, Hebrew. */
    static final String HOSTILE = "<b>]]> & &amp; \u0007\u0000 𝒳😀 \u202Eשלום עולם \"quote\" 'n' 똠방각하";

    /** The same, as it is printed. */
    static final String HOSTILE_PRINTED = "<b>]]> & &amp; 𝒳😀 שלום עולם \"quote\" 'n' 똠방각하";

    private Cuttings() {}

    static Copy story(String headline) {
        return story(headline, Language.ENGLISH, "national/politics");
    }

    static Copy korean(String headline) {
        return story(headline, Language.KOREAN, "ko/national");
    }

    static Copy story(String headline, Language language, String section) {
        return new Copy(
                Titles.of(headline),
                new Sourcing(new Byline(List.of("Ada Lund", "홍길동")), null, null),
                new Placing(language, List.of(new SectionPath(section)), List.of(new Tag("Harbour works"))),
                null,
                body(headline));
    }

    private static Body body(String text) {
        Inline linked = new Inline.Text("the map", List.of(new Mark.Link(new WebAddress("/national?from=a&to=b#map"))));
        return new Body(List.of(
                new Block.Paragraph(List.of(Inline.Text.plain(text + " begins here, by "), linked)),
                new Block.Paragraph(List.of(Inline.Text.plain("It ends here."), new Inline.Break()))));
    }

    /** A story under the given words. */
    static Copy standing(String standfirst) {
        Copy plain = story("Harbour opens");
        return new Copy(
                new Titles(plain.headline(), null, new Standfirst(standfirst)),
                plain.sourcing(),
                plain.placing(),
                null,
                plain.body());
    }

    /** A story by somebody, and about something, whose name has no letter. */
    static Copy wordless() {
        Copy plain = story("Harbour opens");
        return new Copy(
                plain.titles(),
                new Sourcing(new Byline(List.of("!!!")), null, null),
                new Placing(Language.ENGLISH, plain.placing().sections(), List.of(new Tag("🙂"))),
                null,
                plain.body());
    }

    /** A story with a picture over it and one inside. */
    static Copy illustrated(String headline) {
        Copy plain = story(headline);
        PictureUse picture = new PictureUse(HARBOUR, "The harbour at dawn", "Boats & nets", "Ada Lund");
        return new Copy(
                new Titles(new Headline(headline), null, new Standfirst("What the \"harbour\" costs.")),
                plain.sourcing(),
                plain.placing(),
                picture,
                new Body(List.of(plain.body().blocks().getFirst(), new Block.Picture(picture))));
    }
}
