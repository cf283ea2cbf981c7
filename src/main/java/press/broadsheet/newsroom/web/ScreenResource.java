package press.broadsheet.newsroom.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the screens and their files. Nothing in them is anybody's, so that whoever may see what is the API's business alone. */
@RestController
final class ScreenResource {

    /** What a browser remembers of the language somebody chose. */
    private static final String LANGUAGE = "desk-language";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "media-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private final ScreenFiles files;
    private final Sheets sheets;

    ScreenResource(ScreenFiles files) {
        this.files = files;
        this.sheets = new Sheets(files);
    }

    @GetMapping({Screen.ROOT, Screen.ROOT + "/{*below}"})
    ResponseEntity<String> screen(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.length() > Screen.ROOT.length() && path.endsWith("/")) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, path.replaceFirst("/+$", ""))
                    .build();
        }
        Screen screen = Screen.at(path).orElse(Screen.NOWHERE);
        return ResponseEntity.status(screen == Screen.NOWHERE ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .body(sheets.fill(screen, language(request)));
    }

    private static String language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE) && ScreenTexts.LANGUAGES.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return ScreenTexts.wanted(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
    }

    @GetMapping(ScreenFiles.ROOT + "{*below}")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        ScreenFiles.File file = files.find(request.getRequestURI()).orElse(null);
        if (file == null) {
            return ResponseEntity.notFound().build();
        }
        boolean packs = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                .contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("X-Content-Type-Options", "nosniff");
        return packs
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(file.packed())
                : answer.body(file.plain());
    }
}
