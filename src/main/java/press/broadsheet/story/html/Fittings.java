package press.broadsheet.story.html;

import java.util.List;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.WebAddress;

/** What a page and a feed print each in their own way. What they append is printed as it is. */
public interface Fittings {

    void picture(PictureUse use, StringBuilder out);

    void gallery(List<PictureUse> uses, StringBuilder out);

    void video(VideoUse use, StringBuilder out);

    /** Something that stands elsewhere; a plain link where nothing else is said. */
    default void embed(Block.Embed embed, StringBuilder out) {
        WebAddress address = embed.address();
        out.append("<p class=\"embed\"><a href=\"");
        Escaped.append(address.value(), out);
        out.append("\" rel=\"noopener nofollow\">");
        Escaped.append(embed.title().isEmpty() ? address.value() : embed.title(), out);
        out.append("</a></p>\n");
    }

    void related(StoryId story, StringBuilder out);

    /** What a review is about; in figures alone unless somebody knows words for it. */
    default void review(Block.Review review, StringBuilder out) {
        FactWriter.review(review, out);
    }

    /** What goes on somewhere, with its days in figures. */
    default void event(Occasion occasion, StringBuilder out) {
        FactWriter.event(occasion, out);
    }

    /** Says that a letter is not printed word for word; a place for the words, unless somebody knows them. */
    default void edited(StringBuilder out) {
        out.append("<p class=\"letter-edited\"></p>");
    }
}
