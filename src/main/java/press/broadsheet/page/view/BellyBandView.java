package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * What lies round a page until the reader closes it.
 *
 * @param script what closes it, as it stands in it
 * @param number by which a device that has closed it knows it again
 * @param label what it is: a notice, an advertisement
 * @param link where it leads, or null
 * @param sponsored true for an advertisement
 */
public record BellyBandView(
        Texts words,
        String script,
        long number,
        String label,
        String text,
        @Nullable Link link,
        boolean sponsored) {}
