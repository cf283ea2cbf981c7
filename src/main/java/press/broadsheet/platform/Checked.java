package press.broadsheet.platform;

import java.util.List;

/** A part of the paper that can be compared with what it was made from. */
public interface Checked {

    /** Each disagreement as one plain sentence; none when all agree. May take minutes; changes nothing. */
    List<String> disagreements();
}
