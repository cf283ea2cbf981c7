package press.broadsheet.newsroom.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A screen of the newsroom. Its script is the file of the same name. */
enum Screen {
    HOME(""),
    SIGN_IN("/sign-in"),
    WELCOME("/welcome"),
    ACCOUNT("/account"),
    STAFF("/staff"),
    AUDIT("/audit"),

    /** Shown where there is no other. */
    NOWHERE("/nowhere");

    static final String ROOT = "/desk";

    private final String path;

    Screen(String below) {
        this.path = ROOT + below;
    }

    /** Its name in addresses of scripts and keys of texts, such as {@code sign-in}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Screen> at(String path) {
        return Arrays.stream(values())
                .filter(screen -> screen.path.equals(path) && screen != NOWHERE)
                .findFirst();
    }
}
