package press.broadsheet.story.html;

import java.util.List;
import press.broadsheet.story.Body;

/**
 * What came out of a piece of HTML.
 *
 * @param left what did not come through, in plain words such as "an iframe from example.com"; each once, at most 101
 */
public record Read(Body body, List<String> left) {

    public Read {
        left = List.copyOf(left);
    }
}
