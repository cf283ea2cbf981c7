package press.broadsheet.story.html;

import java.util.List;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;

/** What a page and a feed print each in their own way. What they append is printed as it is. */
public interface Fittings {

    void picture(PictureUse use, StringBuilder out);

    void gallery(List<PictureUse> uses, StringBuilder out);

    void related(StoryId story, StringBuilder out);
}
