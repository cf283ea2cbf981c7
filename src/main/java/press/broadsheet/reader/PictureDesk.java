package press.broadsheet.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.PictureAddresses;
import press.broadsheet.edition.PictureSize;
import press.broadsheet.edition.Reading;
import press.broadsheet.picture.Renditions;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.SharedPieces;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureForm;

/** Hands out pictures, as long as a story in print or somebody's portrait shows them. */
public final class PictureDesk implements PublicSite.Desk {

    private static final long MEMORY = 48L * 1024 * 1024;

    private final Edition edition;
    private final SharedPieces rounds;
    private final Renditions renditions;
    private final Cache<String, PictureAnswer.Sent> kept = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .<String, PictureAnswer.Sent>weigher((_, picture) -> picture.bytes().length)
            .build();
    private final Cache<String, Shown> shown =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /**
     * How a picture was shown in a round of changes.
     *
     * @param size null when it was not
     * @param focuses around which it is cut
     * @param position in the journal at which that was so
     * @param users what shows it; none of them changed, it is shown still
     */
    private record Shown(long round, @Nullable PictureSize size, Set<FocalPoint> focuses, long position, Users users) {

        Shown in(long newRound) {
            return new Shown(newRound, size, focuses, position, users);
        }
    }

    /** Those that show a picture, and with them what tells how it is cut. */
    private record Users(List<Dependency> show, List<Dependency> all) {}

    public PictureDesk(Edition edition, SharedPieces rounds, Renditions renditions) {
        this.edition = edition;
        this.rounds = rounds;
        this.renditions = renditions;
    }

    @Override
    public boolean knows(String path) {
        return PictureAddresses.knows(path);
    }

    @Override
    public void answer(Request request, Response response, Callback callback) {
        PictureAddresses.Asked asked =
                PictureAddresses.parse(request.getHttpURI().getPath()).orElse(null);
        try {
            Shown known = asked == null ? null : shown(asked.picture());
            PictureSize size = known == null ? null : known.size;
            if (asked == null || known == null || size == null || !isHad(asked.form(), size)) {
                missing(response, callback);
            } else if (asked.form().shape() != null
                    && !known.focuses.contains(asked.form().focus())) {
                // From a page that was made before somebody moved the point: today's crop is better than none.
                PictureForm today = asked.form().around(size.focus());
                PlainAnswer.elsewhere(response, callback, PictureAddresses.path(asked.picture(), today));
            } else {
                Optional<PictureAnswer.Sent> picture = picture(asked, size.revision());
                if (picture.isEmpty()) {
                    missing(response, callback);
                } else {
                    PictureAnswer.write(request, response, callback, picture.get());
                }
            }
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
        }
    }

    private static void missing(Response response, Callback callback) {
        PlainAnswer.notFound(response, callback, "There is no picture at this address.");
    }

    private static boolean isHad(PictureForm form, PictureSize size) {
        return PictureForm.widths(form.crop(size.width(), size.height()).width())
                .contains(form.width());
    }

    private Shown shown(String number) {
        long round = rounds.currentRound();
        Shown known = shown.getIfPresent(number);
        if (known != null && known.round == round) {
            return known;
        }
        if (known != null && known.size != null && rounds.isFresh(known.position, known.users.all)) {
            Shown still = known.in(round);
            shown.put(number, still);
            return still;
        }
        try {
            Shown now = edition.read(reading -> look(number, round, reading, rounds.now()));
            shown.put(number, now);
            return now;
        } catch (DatabaseAway away) {
            if (known == null || (known.size != null && isPurged(known))) {
                throw away;
            }
            return known;
        }
    }

    private static Shown look(String number, long round, Reading reading, Instant moment) {
        boolean yes = reading.shows(number, moment);
        List<Dependency> show = reading.proof().dependencies();
        PictureSize size = yes ? reading.size(number).orElse(null) : null;
        Set<FocalPoint> focuses = new HashSet<>();
        if (size != null) {
            focuses.add(size.focus());
            focuses.addAll(reading.focuses(number));
        }
        Users users = new Users(show, reading.proof().dependencies());
        return new Shown(round, size, Set.copyOf(focuses), reading.position(), users);
    }

    private boolean isPurged(Shown known) {
        return known.users.show.stream().allMatch(user -> rounds.isPurged(known.position, user));
    }

    private Optional<PictureAnswer.Sent> picture(PictureAddresses.Asked asked, int revision) {
        String key = asked.picture() + "-" + revision + "-" + asked.form().word();
        PictureAnswer.Sent known = kept.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PictureAnswer.Sent> made = renditions
                .of(asked.picture(), revision, asked.form())
                .map(rendition -> PictureAnswer.Sent.of(
                        asked.picture(), rendition.format().mediaType(), rendition.bytes()));
        made.ifPresent(picture -> kept.put(key, picture));
        return made;
    }
}
