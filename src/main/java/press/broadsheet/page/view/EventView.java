package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes on. Every text but the first may be empty.
 *
 * @param days as the language writes them; empty where the day stands over it
 * @param link where more is to be found, or null
 * @param story the story that announces it, or null on its own page
 */
public record EventView(
        String what,
        String where,
        String days,
        String hours,
        String price,
        @Nullable Link link,
        @Nullable Link story) {}
