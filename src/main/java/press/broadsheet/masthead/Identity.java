package press.broadsheet.masthead;

/**
 * Who answers for the paper, as the law wants it on every page (Korea: Newspaper Act art. 21 and the youth-protection
 * officer of the Network Act). Empty texts are not printed.
 *
 * @param registeredOn the date of registration as it is to be printed
 */
public record Identity(
        String company, String registration, String registeredOn, Responsible responsible, Contact contact) {

    public static final Identity UNKNOWN =
            new Identity("", "", "", new Responsible("", "", ""), new Contact("", "", ""));

    /** The people who answer for what is printed. */
    public record Responsible(String publisher, String editor, String youthProtectionOfficer) {}

    /** How the paper is reached. */
    public record Contact(String address, String email, String telephone) {}
}
