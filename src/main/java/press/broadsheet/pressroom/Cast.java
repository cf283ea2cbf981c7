package press.broadsheet.pressroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at an address. */
public sealed interface Cast {

    /**
     * Something to be read.
     *
     * @param links what it is related to, each a value of the header of that name (RFC 8288)
     */
    record Sheet(int status, String contentType, List<Part> parts, Freshness freshness, List<String> links)
            implements Cast {
        public Sheet {
            parts = List.copyOf(parts);
            links = List.copyOf(links);
        }

        public Sheet(int status, String contentType, List<Part> parts, Freshness freshness) {
            this(status, contentType, parts, freshness, List.of());
        }

        /** The same with other parts. */
        public Sheet of(List<Part> newParts) {
            return new Sheet(status, contentType, newParts, freshness, links);
        }

        /** The same in relation to something. */
        public Sheet linked(List<String> newLinks) {
            return new Sheet(status, contentType, parts, freshness, newLinks);
        }

        /** The same, dated otherwise. */
        Sheet dated(Freshness newFreshness) {
            return new Sheet(status, contentType, parts, newFreshness, links);
        }
    }

    /** It stands elsewhere; the path is percent-encoded. */
    record Moved(String path) implements Cast {}

    /** Nothing stands here. */
    record Unknown() implements Cast {}

    /** A part of a sheet. */
    sealed interface Part {

        /** Bytes that this sheet alone has. */
        record Own(byte[] bytes) implements Part {}

        /** A piece that many sheets have, by its name. */
        record Shared(String name) implements Part {}
    }

    /**
     * How long caches may keep a sheet, and what they may know about it.
     *
     * @param keep how long a browser may show it without asking
     * @param tags the names under which a cache in front may throw it away
     * @param until when the sheet goes stale by the passing of time alone, after the moment it was made for; null for
     *     one that does not show the time in any way
     */
    record Freshness(
            Instant lastModified,
            Duration keep,
            List<String> tags,
            @Nullable Instant until) {

        /** For what never changes under its address. */
        public static final Duration FOREVER = Duration.ofDays(365);

        /** For what is made for one reader and kept by nobody. */
        public static final Duration NEVER = Duration.ofSeconds(-1);

        public Freshness {
            tags = List.copyOf(tags);
        }

        /** Of a sheet that only changes when what it was made from does. */
        public Freshness(Instant lastModified, Duration keep, List<String> tags) {
            this(lastModified, keep, tags, null);
        }

        /** True when nobody who has it needs to ask again. */
        public boolean immutable() {
            return keep.compareTo(FOREVER) >= 0;
        }
    }
}
