package press.broadsheet.advertising;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/** What readers see of a campaign: no markup, no script, nothing from elsewhere. */
public sealed interface Creative {

    /**
     * A picture of the library that fills the space.
     *
     * @param narrow the one for telephones, or null when the same will do
     */
    record Banner(PictureUse wide, @Nullable PictureUse narrow) implements Creative {
        public Banner {
            if (wide.alt().isEmpty()) {
                throw new UnfitForPrint("banner.alt", "a banner says in words what it shows");
            }
        }

        /** The numbers of its pictures, each once. */
        Set<String> pictures() {
            return narrow == null ? Set.of(wide.picture()) : new TreeSet<>(List.of(wide.picture(), narrow.picture()));
        }
    }

    /** Words set by the paper in the type of the paper. */
    record Words(String headline, String text, String call) implements Creative {

        public Words {
            headline = fit("words.headline", headline, 80);
            text = fit("words.text", text, 160);
            call = fit("words.call", call, 40);
        }

        private static String fit(String field, String text, int limit) {
            String clean = Wording.clean(text);
            if (clean.isEmpty() || clean.length() > limit) {
                throw new UnfitForPrint(field, "%s is a text of at most %d characters".formatted(field, limit));
            }
            return clean;
        }
    }
}
