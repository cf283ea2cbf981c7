package press.broadsheet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.Sha256;
import press.broadsheet.platform.sql.Database;

/** Looks for the file of every picture, or film, and reads it: its bytes must have the number that it is named by. */
final class OriginalsCheck implements Checked {

    private static final int CHUNK = 1_000;

    private final Database database;
    private final String kind;
    private final Function<String, Path> library;

    /** @param kind {@code picture} or {@code video}, which is the table's name too */
    OriginalsCheck(Database database, String kind, Function<String, Path> library) {
        this.database = database;
        this.kind = kind;
        this.library = library;
    }

    @Override
    public List<String> disagreements() {
        List<String> found = new ArrayList<>();
        String last = "";
        List<String> numbers;
        // Files take long to read: no snapshot is held meanwhile, pictures never change once they are there.
        do {
            numbers = after(last);
            for (String number : numbers) {
                check(number, found);
                last = number;
            }
        } while (numbers.size() == CHUNK);
        return found;
    }

    private List<String> after(String last) {
        return database.read(
                session -> session.sql("SELECT hash FROM " + kind + " WHERE hash > ? ORDER BY hash LIMIT ?")
                        .params(last, CHUNK)
                        .query((row, _) -> row.getString("hash"))
                        .list());
    }

    private void check(String number, List<String> found) {
        if (!number.matches("[0-9a-f]{64}")) {
            found.add("A %s has the number %s, which is none.".formatted(kind, number));
            return;
        }
        Path file = library.apply(number);
        if (!Files.isRegularFile(file)) {
            found.add("The file of %s %s is missing.".formatted(kind, number));
            return;
        }
        try {
            if (!number(file).equals(number)) {
                found.add("The file of %s %s holds other bytes than were taken in.".formatted(kind, number));
            }
        } catch (IOException unreadable) {
            found.add("The file of %s %s cannot be read: %s.".formatted(kind, number, unreadable.getMessage()));
        }
    }

    private static String number(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, Sha256.digest())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }
}
