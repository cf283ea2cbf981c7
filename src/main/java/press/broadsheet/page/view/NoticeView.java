package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A page in the place of another: not found, killed, not available now.
 *
 * @param label what happened in a word or two
 * @param at when it happened, or null when that is of no interest
 */
public record NoticeView(
        HeadView head,
        String label,
        String heading,
        String text,
        @Nullable TimeView at) {}
