package press.broadsheet.page.view;

import java.util.List;

/**
 * A section's place on a front.
 *
 * @param links the sections below it
 * @param cards the strongest story first; what form each has is the variant's business
 */
public record BlockView(String id, Link section, Variant variant, List<Link> links, List<CardView> cards) {

    /** How the stories of a block stand together. */
    public enum Variant {
        /** One large, one beside it, a column of headlines. */
        BROAD("section-block--broad"),
        /** The same with the large one at the right. */
        REVERSED("section-block--broad section-block--reversed"),
        /** Stories alike, side by side. */
        EVEN("section-block--even"),
        /** The same on a tint, for a section outside the tree. */
        SPECIAL("section-block--strait"),
        /** Films: stories alike, on a dark ground. */
        FILMS("section-block--even section-block--films"),
        /** Opinion: who says it stands over what is said. */
        VOICES("section-block--voices"),
        /** One story and a column of headlines; half as wide as the page. */
        HALF("section-block--pair");

        private final String look;

        Variant(String look) {
            this.look = look;
        }

        /** Its names in the style sheet. */
        public String look() {
            return look;
        }
    }

    public boolean empty() {
        return cards.isEmpty();
    }

    public BlockView as(Variant other) {
        return new BlockView(id, section, other, links, cards);
    }
}
