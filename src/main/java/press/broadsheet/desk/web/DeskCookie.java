package press.broadsheet.desk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/**
 * What a browser keeps for the newsroom. Over HTTPS its name begins with {@code __Host-}, so that neither a neighbouring host nor
 * an unprotected request can set it (RFC 6265bis, 4.1.3.2); no script can read it, and no other site has it sent.
 */
enum DeskCookie {

    /** Opens a session; forgotten with the browser's window, or when the session ends. */
    SESSION("desk", Duration.ofSeconds(-1)),

    /** Tells that somebody has signed in with this browser before. */
    BROWSER("desk-browser", Duration.ofDays(90));

    private static final String PROTECTED = "__Host-";

    private final String name;
    private final Duration kept;

    DeskCookie(String name, Duration kept) {
        this.name = name;
        this.kept = kept;
    }

    /** What the browser has; "" for nothing. */
    String of(HttpServletRequest request, Caller caller) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            String wanted = name(caller.isPrivate(request));
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(wanted)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    /** The header with which the browser is given something. */
    String given(String value, boolean isPrivate) {
        return header(value, isPrivate, kept);
    }

    /** The header with which the browser throws it away. */
    String gone(boolean isPrivate) {
        return header("", isPrivate, Duration.ZERO);
    }

    private String header(String value, boolean isPrivate, Duration age) {
        return ResponseCookie.from(name(isPrivate), value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(isPrivate)
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }

    private String name(boolean isPrivate) {
        return isPrivate ? PROTECTED + name : name;
    }
}
