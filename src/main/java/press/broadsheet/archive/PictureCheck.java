package press.broadsheet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;

/** Looks for the file of every picture and reads it: its bytes must have the number that it is named by. */
final class PictureCheck implements Checked {

    private static final int CHUNK = 1_000;

    private final Database database;
    private final PictureLibrary library;

    PictureCheck(Database database, PictureLibrary library) {
        this.database = database;
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
        return database.read(session -> session.sql("SELECT hash FROM picture WHERE hash > ? ORDER BY hash LIMIT ?")
                .params(last, CHUNK)
                .query((row, _) -> row.getString("hash"))
                .list());
    }

    private void check(String number, List<String> found) {
        if (!number.matches("[0-9a-f]{64}")) {
            found.add("A picture has the number %s, which is none.".formatted(number));
            return;
        }
        Path file = library.place(number);
        if (!Files.isRegularFile(file)) {
            found.add("The file of picture %s is missing.".formatted(number));
            return;
        }
        try {
            if (!number(file).equals(number)) {
                found.add("The file of picture %s holds other bytes than were taken in.".formatted(number));
            }
        } catch (IOException unreadable) {
            found.add("The file of picture %s cannot be read: %s.".formatted(number, unreadable.getMessage()));
        }
    }

    private static String number(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
