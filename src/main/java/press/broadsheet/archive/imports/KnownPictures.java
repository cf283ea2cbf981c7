package press.broadsheet.archive.imports;

import java.util.Optional;
import press.broadsheet.archive.imports.found.PictureMemory;
import press.broadsheet.platform.sql.Database;

/** Pictures by the addresses they had elsewhere, in a table. */
record KnownPictures(Database database) implements PictureMemory {

    @Override
    public Optional<String> find(String address) {
        return database.read(session -> session.sql("SELECT picture FROM taken_in_picture WHERE address = ?")
                .param(address)
                .query(String.class)
                .optional());
    }

    @Override
    public void remember(String address, String number) {
        database.write(session -> session.sql("""
                        INSERT INTO taken_in_picture (address, picture) VALUES (?, ?)
                        ON CONFLICT (address) DO UPDATE SET picture = excluded.picture
                        """).params(address, number).update());
    }
}
