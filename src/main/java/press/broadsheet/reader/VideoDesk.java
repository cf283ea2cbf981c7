package press.broadsheet.reader;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Film;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.SharedPieces;
import press.broadsheet.story.Language;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.video.VideoLibrary;

/** Hands out films and their captions, as long as a story in print shows them. */
public final class VideoDesk implements PublicSite.Desk {

    private static final Pattern SHAPE =
            Pattern.compile("/videos/([0-9a-f]{64})\\.(?:(mp4|webm)|([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8})\\.vtt)");

    /** So many are sent at once; each takes an open file, and whoever comes then is asked to come again. */
    private static final int AT_ONCE = 2_000;

    private final Edition edition;
    private final VideoLibrary library;
    private final ShownInPrint shown;
    private final Semaphore sending = new Semaphore(AT_ONCE);

    public VideoDesk(Edition edition, SharedPieces rounds, VideoLibrary library) {
        this.edition = edition;
        this.library = library;
        this.shown = new ShownInPrint(
                edition, rounds, (reading, video) -> reading.films().shows(video));
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/videos/");
    }

    @Override
    public void answer(Request request, Response response, Callback callback) throws IOException {
        Matcher shape = SHAPE.matcher(request.getHttpURI().getPath());
        boolean found;
        try {
            found = shape.matches()
                    && shown.test(shape.group(1))
                    && (shape.group(3) == null
                            ? film(shape.group(1), request, response, callback)
                            : captions(shape.group(1), shape.group(3), request, response, callback));
        } catch (DatabaseAway _) {
            PlainAnswer.away(response, callback);
            return;
        }
        if (!found) {
            PlainAnswer.notFound(response, callback, "There is no film at this address.");
        }
    }

    private boolean film(String number, Request request, Response response, Callback callback) throws IOException {
        Optional<Film> film = edition.read(reading -> reading.films().find(number))
                .filter(known -> known.path().equals(request.getHttpURI().getPath()));
        if (film.isEmpty()) {
            return false;
        }
        if (!sending.tryAcquire()) {
            PlainAnswer.away(response, callback);
            return true;
        }
        try (FileChannel file = FileChannel.open(library.place(number), StandardOpenOption.READ)) {
            new VideoAnswer(request, response, callback).film(film.get(), file);
            return true;
        } catch (NoSuchFileException _) {
            return false;
        } finally {
            sending.release();
        }
    }

    private boolean captions(String number, String tag, Request request, Response response, Callback callback) {
        Optional<String> captions = language(tag)
                .flatMap(language -> edition.read(reading -> reading.films().captions(number, language)));
        captions.ifPresent(vtt ->
                new VideoAnswer(request, response, callback).captions(number, vtt.getBytes(StandardCharsets.UTF_8)));
        return captions.isPresent();
    }

    /** Captions stand at the one spelling that pages print. */
    private static Optional<Language> language(String tag) {
        try {
            Language language = new Language(tag);
            return language.tag().equals(tag) ? Optional.of(language) : Optional.empty();
        } catch (UnfitForPrint _) {
            return Optional.empty();
        }
    }
}
