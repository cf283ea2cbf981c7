package press.broadsheet.edition;

import java.util.List;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Correction;

/** A story in print: its card, its words and the corrections that stand with it. */
public record Print(Card card, int revision, Copy copy, List<Correction> corrections) {

    public Print {
        corrections = List.copyOf(corrections);
    }
}
