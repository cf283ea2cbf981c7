package press.broadsheet.video.webm;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.video.file.UnreadableVideo;

/** The elements in a small one that says where it ends. */
final class Within {

    private Within() {}

    static List<Element> of(Elements elements, Element parent) {
        if (parent.open()) {
            throw new UnreadableVideo("the file's head does not say where it ends");
        }
        List<Element> inside = new ArrayList<>();
        for (long place = parent.from(); place < parent.end(); ) {
            Element one = elements.at(place, parent.end());
            inside.add(one);
            place = one.end();
        }
        return inside;
    }
}
