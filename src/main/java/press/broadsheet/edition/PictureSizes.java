package press.broadsheet.edition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.platform.sql.Session;

/** How large pictures are. A picture's number is made from its bytes, so what is known of it never changes. */
final class PictureSizes {

    private static final int KEPT = 20_000;

    private final Map<String, PictureSize> known = new ConcurrentHashMap<>();

    Optional<PictureSize> of(Session session, String picture) {
        PictureSize size = known.get(picture);
        if (size != null) {
            return Optional.of(size);
        }
        Optional<PictureSize> read = session.sql("SELECT width, height, type FROM picture WHERE hash = ?")
                .param(picture)
                .query((row, _) -> new PictureSize(row.getInt("width"), row.getInt("height"), row.getString("type")))
                .optional();
        read.ifPresent(found -> {
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(picture, found);
        });
        return read;
    }
}
