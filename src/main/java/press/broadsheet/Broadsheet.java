package press.broadsheet;

/** The program's entry. */
public final class Broadsheet {

    private Broadsheet() {}

    public static void main(String[] arguments) {
        System.out.println("Broadsheet");
    }
}
