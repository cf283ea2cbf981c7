package press.broadsheet.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.page.PictureViews;
import press.broadsheet.picture.Renditions;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.SharedPieces;

/** Hands out pictures, as long as a story in print or somebody's portrait shows them. */
public final class PictureDesk implements PublicSite.Desk {

    private static final Pattern SHAPE = Pattern.compile("/pictures/([0-9a-f]{64})-(\\d{1,5})\\.jpg");
    private static final long MEMORY = 48L * 1024 * 1024;

    private final Edition edition;
    private final SharedPieces rounds;
    private final Renditions renditions;
    private final Cache<String, byte[]> bytes = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .<String, byte[]>weigher((_, picture) -> picture.length)
            .build();
    private final Cache<String, Shown> shown =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /**
     * Whether a picture was shown in a round of changes.
     *
     * @param position in the journal at which that was so
     * @param users what shows it; none of them changed, it is shown still
     */
    private record Shown(long round, boolean yes, long position, List<Dependency> users) {

        Shown in(long newRound) {
            return new Shown(newRound, yes, position, users);
        }
    }

    public PictureDesk(Edition edition, SharedPieces rounds, Renditions renditions) {
        this.edition = edition;
        this.rounds = rounds;
        this.renditions = renditions;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/pictures/");
    }

    @Override
    public void answer(Request request, Response response, Callback callback) {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        Optional<byte[]> picture;
        try {
            picture = shape.matches() && shows(shape.group(1))
                    ? picture(shape.group(1), Integer.parseInt(shape.group(2)))
                    : Optional.empty();
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
            return;
        }
        if (picture.isEmpty()) {
            PlainAnswer.notFound(response, callback, "There is no picture at this address.");
            return;
        }
        PictureAnswer.write(request, response, callback, shape.group(1), picture.get());
    }

    private boolean shows(String number) {
        long round = rounds.currentRound();
        Shown known = shown.getIfPresent(number);
        if (known != null && known.round == round) {
            return known.yes;
        }
        if (known != null && known.yes && rounds.isFresh(known.position, known.users)) {
            shown.put(number, known.in(round));
            return true;
        }
        try {
            Shown now = edition.read(reading -> {
                boolean yes = reading.shows(number, rounds.now());
                return new Shown(round, yes, reading.position(), reading.proof().dependencies());
            });
            shown.put(number, now);
            return now.yes;
        } catch (DatabaseAway away) {
            if (known == null || (known.yes && isPurged(known))) {
                throw away;
            }
            return known.yes;
        }
    }

    private boolean isPurged(Shown known) {
        return known.users.stream().allMatch(user -> rounds.isPurged(known.position, user));
    }

    private Optional<byte[]> picture(String number, int width) {
        String key = number + "-" + width;
        byte[] kept = bytes.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        boolean wanted = edition.read(reading -> reading.size(number))
                .filter(size -> PictureViews.widths(size.width()).contains(width))
                .isPresent();
        if (!wanted) {
            return Optional.empty();
        }
        Optional<byte[]> made = renditions.jpeg(number, width);
        made.ifPresent(picture -> bytes.put(key, picture));
        return made;
    }
}
