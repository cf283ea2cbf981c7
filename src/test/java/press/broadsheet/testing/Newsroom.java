package press.broadsheet.testing;

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
}
