package press.broadsheet.page;

import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Film;
import press.broadsheet.page.view.FilmView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.Language;
import press.broadsheet.story.VideoUse;
import press.broadsheet.story.html.Escaped;

/**
 * A film as a page shows it: nothing of it is loaded before the reader starts it, its captions are a click away and what is
 * said in it stands below to be read. Belongs to one page.
 */
final class FilmPrint {

    /** The poster is shown at most about so wide, in pixels. */
    private static final int POSTER = 960;

    private final Desktop desktop;

    FilmPrint(Desktop desktop) {
        this.desktop = desktop;
    }

    /** The film, or null when the library does not have it. */
    @Nullable
    String html(VideoUse use) {
        Film film = desktop.reading().films().find(use.video()).orElse(null);
        if (film == null) {
            return null;
        }
        StringBuilder out = new StringBuilder("<div class=\"picture film\"><figure>");
        player(use, film, out);
        out.append("<figcaption>");
        span("film-title", use.title(), out);
        out.append("<time datetime=\"PT")
                .append(film.seconds())
                .append("S\">")
                .append(length(film))
                .append("</time> ");
        span("caption", use.caption(), out);
        span("credit", use.credit(), out);
        out.append("</figcaption></figure>");
        transcript(film, out);
        return out.append("</div>\n").toString();
    }

    private void player(VideoUse use, Film film, StringBuilder out) {
        // A player takes the shape of its poster, and another when it plays; what is under it has the shape of the
        // film.
        out.append("<div class=\"film-frame\"><svg width=\"")
                .append(film.width())
                .append("\" height=\"")
                .append(film.height())
                .append("\" viewBox=\"0 0 ")
                .append(film.width())
                .append(' ')
                .append(film.height())
                .append("\" aria-hidden=\"true\"></svg><video controls playsinline preload=\"none\" src=\"")
                .append(film.path());
        String poster = poster(use);
        if (poster != null) {
            out.append("\" poster=\"").append(poster);
        }
        out.append("\" width=\"")
                .append(film.width())
                .append("\" height=\"")
                .append(film.height())
                .append("\" aria-label=\"")
                .append(Escaped.of(use.title()))
                .append("\">");
        tracks(film, out);
        out.append("<a href=\"")
                .append(film.path())
                .append("\">")
                .append(Escaped.of(use.title()))
                .append("</a></video></div>");
    }

    private @Nullable String poster(VideoUse use) {
        PictureView poster = PictureViews.of(use.poster(), desktop.reading());
        return poster == null ? null : poster.wholeUpTo(POSTER).largest().href();
    }

    /** Captions in the language of the page are shown without being asked for: most films are watched without sound. */
    private void tracks(Film film, StringBuilder out) {
        String page = desktop.title().language().primary();
        boolean chosen = false;
        for (Language language : film.captions()) {
            boolean own = !chosen && language.primary().equals(page);
            chosen |= own;
            String name = language.locale().getDisplayName(language.locale());
            out.append("<track kind=\"captions\" src=\"")
                    .append(film.captionsPath(language))
                    .append("\" srclang=\"")
                    .append(language.tag())
                    .append("\" label=\"")
                    .append(Escaped.of(name.isEmpty() ? language.tag() : name))
                    .append(own ? "\" default>" : "\">");
        }
    }

    private void transcript(Film film, StringBuilder out) {
        Language page = desktop.title().language();
        desktop.reading().films().transcript(film.video(), page).ifPresent(said -> {
            out.append("<details class=\"transcript\"><summary>")
                    .append(Escaped.of(desktop.words().get("film.transcript")))
                    .append(
                            said.language().primary().equals(page.primary())
                                    ? "</summary><div>"
                                    : "</summary><div lang=\"" + said.language().tag() + "\">");
            said.paragraphs()
                    .forEach(
                            words -> out.append("<p>").append(Escaped.of(words)).append("</p>"));
            out.append("</div></details>");
        });
    }

    private static void span(String name, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append("<span class=\"").append(name).append("\">");
            Escaped.append(text, out);
            out.append("</span> ");
        }
    }

    /** What the card of a story says of the film that leads it; null when none does. */
    static @Nullable FilmView mark(Desktop desktop, @Nullable String video) {
        return video == null
                ? null
                : desktop.reading()
                        .films()
                        .find(video)
                        .map(film -> new FilmView(length(film), desktop.words().get("film.card")))
                        .orElse(null);
    }

    static String length(Film film) {
        long seconds = film.seconds();
        return seconds < 3_600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
