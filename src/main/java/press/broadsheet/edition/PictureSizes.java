package press.broadsheet.edition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.FocalPoint;

/**
 * How large pictures are and around what they are cut. A picture's number is made from its bytes, so that its size never
 * changes; the rest does, and then a new turn begins.
 */
final class PictureSizes {

    private static final int KEPT = 20_000;

    private volatile Turn turn = new Turn(-1, new ConcurrentHashMap<>());

    private record Turn(long number, Map<String, PictureSize> known) {}

    /** How often anything the library knows of any picture changed. */
    static long turn(Session session) {
        return session.sql("SELECT turn FROM picture_turn").query(Long.class).single();
    }

    /** @param number the turn that this snapshot shows */
    Optional<PictureSize> of(Session session, long number, String picture) {
        Map<String, PictureSize> known = known(number);
        PictureSize size = known.get(picture);
        if (size != null) {
            return Optional.of(size);
        }
        Optional<PictureSize> read = session.sql(
                        "SELECT width, height, type, focus_x, focus_y, facts FROM picture WHERE hash = ?")
                .param(picture)
                .query((row, _) -> new PictureSize(
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("type"),
                        new FocalPoint(row.getInt("focus_x"), row.getInt("focus_y")),
                        row.getInt("facts")))
                .optional();
        read.ifPresent(found -> {
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(picture, found);
        });
        return read;
    }

    /** An older snapshot than the newest gets a map of its own, so that it cannot put back what was. */
    private Map<String, PictureSize> known(long number) {
        Turn now = turn;
        if (now.number < number) {
            now = new Turn(number, new ConcurrentHashMap<>());
            turn = now;
        }
        return now.number == number ? now.known : new ConcurrentHashMap<>();
    }
}
