package press.broadsheet.testing;

import press.broadsheet.PaperSettings;

/** Where a paper's tables can stand. A test of anything that is stored runs on each. */
public enum Engine {
    SQLITE {
        @Override
        PaperSettings empty() {
            return PaperSettings.embedded();
        }
    },
    POSTGRESQL {
        @Override
        PaperSettings empty() {
            return new PaperSettings(TestingPostgres.shared().database(), PaperSettings.PAGE_MEMORY, true);
        }
    };

    /** Settings for a paper that nobody has used before. */
    abstract PaperSettings empty();
}
