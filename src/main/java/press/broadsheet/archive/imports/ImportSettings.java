package press.broadsheet.archive.imports;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.SectionPath;

/**
 * How an import is done.
 *
 * @param section where stories go that name no section; opened when missing
 * @param zone in which times without a zone are meant, or null for the paper's
 * @param allowPrivate true when addresses of the own network may be read
 * @param actor who imports, for the journal
 */
public record ImportSettings(
        Format format, SectionPath section, @Nullable ZoneId zone, boolean allowPrivate, String actor) {

    public static final ImportSettings USUAL =
            new ImportSettings(Format.AUTO, new SectionPath("news"), null, false, "import");
}
