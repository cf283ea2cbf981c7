package press.broadsheet.search;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.StoryId;

/**
 * One question to the index.
 *
 * @param inquiry what was typed
 * @param choices what was chosen besides
 * @param cursor where the page begins; null for the first
 * @param zone in which days begin and end
 * @param hidden stories that are found in no case and counted nowhere
 */
public record Search(
        Inquiry inquiry, Choices choices, @Nullable Cursor cursor, ZoneId zone, Set<StoryId> hidden) {

    public Search {
        hidden = Set.copyOf(hidden);
    }

    /** The first page of what was typed. */
    public static Search of(Inquiry inquiry) {
        return new Search(inquiry, Choices.NONE, null, ZoneOffset.UTC, Set.of());
    }

    /** The first page of other words, narrowed as these are. */
    public Search asking(Inquiry other) {
        return new Search(other, choices, null, zone, hidden);
    }

    /** The same without some stories. */
    public Search without(Set<StoryId> stories) {
        return new Search(inquiry, choices, cursor, zone, stories);
    }

    /** True when everything in print would be found. */
    public boolean isEmpty() {
        return inquiry.isEmpty() && choices.limits.isEmpty() && choices.period == null;
    }

    /** What best means when nothing is said that could be answered well or badly: the newest. */
    Order order() {
        return choices.order == Order.BEST && inquiry.wanted().isEmpty() ? Order.NEWEST : choices.order;
    }

    /**
     * What is chosen beside the words, from lists and fields.
     *
     * @param within where it is looked for at all, which narrows nothing that was asked; null for everywhere
     */
    public record Choices(
            List<Limit> limits,
            @Nullable Period period,
            Order order,
            @Nullable Limit within) {

        public static final Choices NONE = new Choices(List.of(), null, Order.BEST);

        public Choices {
            limits = List.copyOf(limits);
        }

        /** In everything that the paper has. */
        public Choices(List<Limit> limits, @Nullable Period period, Order order) {
            this(limits, period, order, null);
        }
    }
}
