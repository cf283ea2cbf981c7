package press.broadsheet.page;

import java.util.Locale;
import press.broadsheet.letter.Manuscript;

/** What is said about a letter that cannot be taken as it is. */
final class LetterTexts {

    private LetterTexts() {}

    /** The name of a field in the form. */
    static String field(Manuscript.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static String of(Manuscript.Fault fault, Manuscript.Kind kind, Words words) {
        return switch (fault.field()) {
            case NAME ->
                switch (fault.wrong()) {
                    case MISSING -> words.get("letters.error.name.missing");
                    case TOO_LONG -> words.get("letters.error.name.long", Manuscript.LINE);
                    case TOO_SHORT, ODD -> words.get("letters.error.name.odd");
                };
            case PLACE ->
                switch (fault.wrong()) {
                    case MISSING -> words.get("letters.error.place.missing");
                    case TOO_LONG -> words.get("letters.error.place.long", Manuscript.LINE);
                    case TOO_SHORT, ODD -> words.get("letters.error.place.odd");
                };
            case EMAIL ->
                fault.wrong() == Manuscript.Wrong.MISSING
                        ? words.get("letters.error.email.missing")
                        : words.get("letters.error.email.odd");
            case SUBJECT -> words.get("letters.error.subject.long", Manuscript.SUBJECT);
            case TEXT ->
                switch (fault.wrong()) {
                    case MISSING, ODD -> words.get("letters.error.text.missing");
                    case TOO_SHORT -> words.get("letters.error.text.short", Manuscript.LEAST);
                    case TOO_LONG -> words.get("letters.error.text.long", kind.limit());
                };
            case PRINT -> words.get("letters.error.print");
        };
    }

    static String of(LetterSheets.Trouble trouble, Words words) {
        return switch (trouble) {
            case TOO_SOON -> words.get("letters.trouble.soon");
            case TOO_OLD -> words.get("letters.trouble.old");
            case FORGED -> words.get("letters.trouble.forged");
            case TRAPPED -> words.get("letters.trouble.trapped");
            case TOO_MANY -> words.get("letters.trouble.many");
            case AWAY -> words.get("letters.trouble.away");
        };
    }
}
