package press.broadsheet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Inline;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

/** Copy that grows by sentences: {@code story("Ferry returns").in("national").by(MARA)}. */
public record TestingCopy(Copy copy) {

    public static TestingCopy story(String headline) {
        return new TestingCopy(new Copy(
                new Titles(new Headline(headline), null, new Standfirst(headline + ", and why it matters")),
                Sourcing.UNSIGNED,
                new Placing(Language.ENGLISH, List.of(new SectionPath("national")), List.of()),
                null,
                new Body(List.of(paragraph("The first words of " + headline + ".")))));
    }

    /** The sections, the home first; those of the Korean title make the copy Korean. */
    public TestingCopy in(String... sections) {
        Language language = sections[0].startsWith("ko/") ? Language.KOREAN : Language.ENGLISH;
        List<SectionPath> paths = Stream.of(sections).map(SectionPath::new).toList();
        return placed(new Placing(language, paths, copy.placing().tags()));
    }

    public TestingCopy speaking(String language) {
        Placing placing = copy.placing();
        return placed(new Placing(new Language(language), placing.sections(), placing.tags()));
    }

    public TestingCopy about(String... tags) {
        List<Tag> names = Stream.of(tags).map(Tag::new).toList();
        return placed(new Placing(copy.placing().language(), copy.placing().sections(), names));
    }

    private TestingCopy placed(Placing placing) {
        return new TestingCopy(new Copy(copy.titles(), copy.sourcing(), placing, copy.picture(), copy.body()));
    }

    public TestingCopy by(String... names) {
        Sourcing sourcing = new Sourcing(new Byline(List.of(names)), null, null);
        return new TestingCopy(new Copy(copy.titles(), sourcing, copy.placing(), copy.picture(), copy.body()));
    }

    public TestingCopy headed(String headline) {
        return titled(new Titles(
                new Headline(headline), copy.titles().kicker(), copy.titles().standfirst()));
    }

    public TestingCopy kicked(String kicker) {
        return titled(
                new Titles(copy.headline(), new Kicker(kicker), copy.titles().standfirst()));
    }

    private TestingCopy titled(Titles titles) {
        return new TestingCopy(new Copy(titles, copy.sourcing(), copy.placing(), copy.picture(), copy.body()));
    }

    public TestingCopy saying(String words) {
        return with(paragraph(words));
    }

    public TestingCopy headed(int level, String words) {
        return with(new Block.Heading(level, List.of(Inline.Text.plain(words))));
    }

    public TestingCopy pointingTo(StoryId story) {
        return with(new Block.Related(story));
    }

    public TestingCopy showing(String picture, String caption) {
        return with(new Block.Picture(new PictureUse(picture, caption, caption, "")));
    }

    /** With a gallery; a caption carries the number of its picture. */
    public TestingCopy withGallery(String caption, String... pictures) {
        List<PictureUse> uses = new ArrayList<>();
        for (String picture : pictures) {
            String words = caption + " " + (uses.size() + 1);
            FocalPoint corner = uses.isEmpty() ? new FocalPoint(10, 20) : null;
            uses.add(new PictureUse(picture, words + " seen", words, "Harbour Post", false, corner));
        }
        return with(new Block.Gallery(uses));
    }

    /** Led by a film, whose poster is a picture of the library. */
    public TestingCopy ledBy(String video, String poster, String title) {
        Block film = new Block.Video(new VideoUse(
                video,
                new PictureUse(poster, "Poster of " + title, "", ""),
                title,
                "Caption of " + title,
                "Harbour Post"));
        return new TestingCopy(copy.withBody(new Body(
                Stream.concat(Stream.of(film), copy.body().blocks().stream()).toList())));
    }

    /** With something that stands elsewhere. */
    public TestingCopy embedding(String address, String title) {
        return with(new Block.Embed(new WebAddress(address), title));
    }

    /** With a picture over the story. */
    public TestingCopy under(@Nullable String picture, String caption) {
        PictureUse use = picture == null ? null : new PictureUse(picture, caption, caption, "Harbour Post");
        return new TestingCopy(new Copy(copy.titles(), copy.sourcing(), copy.placing(), use, copy.body()));
    }

    /** With one more block of any kind. */
    public TestingCopy with(Block block) {
        return new TestingCopy(copy.withBody(new Body(
                Stream.concat(copy.body().blocks().stream(), Stream.of(block)).toList())));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(Inline.Text.plain(words)));
    }
}
