package press.broadsheet.story;

/** Copy that breaks a rule of the paper. The message is meant for the person who wrote it and names the field. */
public final class UnfitForPrint extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String field;

    public UnfitForPrint(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field as a desk script knows it, such as {@code headline} or {@code body[3].url}. */
    public String field() {
        return field;
    }
}
