package press.broadsheet.archive.imports.found;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of files is given.
 *
 * @param local the time it is, and the zone in which times without one are meant
 * @param section where stories go that name no section, with its name
 * @param pictures what takes pictures in, and the folder in which they lie
 * @param items is told how many items the file holds, before the first of them is found
 * @param found takes what was found, in order
 */
public record Reading(Local local, Opening section, Pictures pictures, LongConsumer items, Consumer<Finding> found) {

    public record Local(Instant now, ZoneId zone) {}

    /** @param folder where the file lies, or null where it came from afar and nothing lies beside it */
    public record Pictures(
            PictureTakeIn library,
            PictureMemory memory,
            @Nullable Path folder) {}

    public ZoneId zone() {
        return local.zone();
    }
}
