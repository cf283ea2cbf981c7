package press.broadsheet.archive.imports.found;

import java.util.Optional;

/** Remembers which pictures of other sites became which of the library, from one import to the next. Safe for use by many threads. */
public interface PictureMemory {

    /** Remembers nothing. */
    PictureMemory NONE = new PictureMemory() {
        @Override
        public Optional<String> find(String address) {
            return Optional.empty();
        }

        @Override
        public void remember(String address, String number) {}
    };

    /** The number of the picture that an address became; empty when none did, or the library has it no longer. */
    Optional<String> find(String address);

    void remember(String address, String number);
}
