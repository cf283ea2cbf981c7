package press.broadsheet.testing;

import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Person;

/** The people of The Harbour Post. */
public final class Newsroom {

    /** Writes about politics. */
    public static final String MARA = "Mara Lindqvist";

    /** Writes from the courts. */
    public static final String INES = "Inés Okafor";

    /** Writes about football. */
    public static final String TOBIAS = "Tobias Adeyemi";

    /** Writes for the Korean title. */
    public static final String HANEUL = "김하늘";

    /** Acts for the national desk. */
    public static final String NATIONAL_DESK = "national desk";

    /** Acts at night. */
    public static final String NIGHT_DESK = "night desk";

    private Newsroom() {}

    /** Mara as the main title introduces her. */
    public static Person mara(@Nullable String portrait) {
        return new Person(
                "",
                "mara-lindqvist",
                MARA,
                "Political editor",
                "Mara Lindqvist has covered four prime ministers.",
                portrait,
                "mara@post.example");
    }

    /** Haneul as the Korean title introduces her. */
    public static Person haneul(@Nullable String portrait) {
        return new Person("ko", HANEUL, HANEUL, "정치부 기자", "의회를 취재한다.", portrait, null);
    }
}
