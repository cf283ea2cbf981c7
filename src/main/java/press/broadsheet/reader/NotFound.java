package press.broadsheet.reader;

import java.time.Instant;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.broadsheet.page.Pages;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Press;

/** The page for an address that leads nowhere. Made for each asker: unknown addresses are without number. */
public final class NotFound {

    private final Press press;
    private final Pages pages;

    public NotFound(Press press, Pages pages) {
        this.press = press;
        this.pages = pages;
    }

    void write(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (ErrorAnswer.fits(path)) {
            ErrorAnswer.write(response, callback, HttpStatus.NOT_FOUND_404);
            return;
        }
        try {
            Answer.Ready page = press.once(reading -> new Cast.Sheet(
                    404,
                    "text/html; charset=utf-8",
                    pages.notFound(path, reading),
                    new Cast.Freshness(Instant.EPOCH, java.time.Duration.ZERO, List.of())));
            PageWriter.write(request, response, callback, page);
        } catch (DatabaseAway _) {
            PlainAnswer.notFound(response, callback, "There is nothing at this address.");
        }
    }
}
