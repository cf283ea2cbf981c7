package press.broadsheet.archive.imports.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is read as text, as often as it is opened.
 *
 * @param name what the file is called in a report
 */
public record TextFile(Path path, String name, Encoding encoding) {

    public Reader open() throws IOException {
        return encoding.open(Files.newInputStream(path));
    }
}
