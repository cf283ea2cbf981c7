package press.broadsheet.archive.imports.found;

import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What a reader of files is given.
 *
 * @param zone in which times without a zone are meant
 * @param section where stories go that name no section, with its name
 * @param bytes is told how far the reading is
 * @param found takes what was found, in order
 */
public record Reading(
        ZoneId zone, Opening section, PictureTakeIn pictures, LongConsumer bytes, Consumer<Finding> found) {}
