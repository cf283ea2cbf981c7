package press.broadsheet.story.compare;

import java.util.List;

/**
 * Neighbours that met the same fate. The kept and the removed ones of all runs, in order, are what there was before; the
 * kept and the added ones what there is after.
 */
public sealed interface Run<T> {

    /** At least one. */
    List<T> items();

    /** What stands in both. */
    record Kept<T>(List<T> items) implements Run<T> {
        public Kept {
            items = List.copyOf(items);
        }
    }

    /** What was there before alone; where something was added in its place, that comes next. */
    record Removed<T>(List<T> items) implements Run<T> {
        public Removed {
            items = List.copyOf(items);
        }
    }

    /** What is there after alone. */
    record Added<T>(List<T> items) implements Run<T> {
        public Added {
            items = List.copyOf(items);
        }
    }
}
