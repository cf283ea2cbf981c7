package press.broadsheet.story;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of a picture beyond its pixels; every text may be empty. Comes from the file (IIM, XMP, EXIF) and
 * is put right by people.
 *
 * @param keywords at most {@value #KEYWORDS}
 */
public record PictureFacts(Telling telling, Rights rights, Origin origin, List<String> keywords, FocalPoint focus) {

    public static final int LINE = 300;
    public static final int TEXT = 4_000;
    public static final int CREATORS = 20;
    public static final int KEYWORDS = 100;

    /** Nothing is known. */
    public static final PictureFacts NONE = new PictureFacts(
            new Telling("", "", ""),
            new Rights(List.of(), "", "", ""),
            new Origin("", null, ""),
            List.of(),
            FocalPoint.MIDDLE);

    /**
     * What it tells.
     *
     * @param headline at most {@value PictureFacts#LINE} characters
     * @param description at most {@value PictureFacts#TEXT}
     * @param alt for those who do not see it, at most {@value PictureUse#LIMIT}
     */
    public record Telling(String headline, String description, String alt) {
        public Telling {
            headline = fit("headline", headline, LINE);
            description = fit("description", description, TEXT);
            alt = fit("alt", alt, PictureUse.LIMIT);
        }
    }

    /**
     * Whose it is.
     *
     * @param creators at most {@value PictureFacts#CREATORS}
     * @param usageTerms at most {@value PictureFacts#TEXT} characters; the others {@value PictureFacts#LINE}
     */
    public record Rights(List<String> creators, String credit, String copyright, String usageTerms) {
        public Rights {
            creators = fitAll("creators", creators, CREATORS);
            credit = fit("credit", credit, LINE);
            copyright = fit("copyright", copyright, LINE);
            usageTerms = fit("usageTerms", usageTerms, TEXT);
        }
    }

    /**
     * Where it comes from.
     *
     * @param taken a date, or a date and time with or without offset, by ISO 8601, as precise as is known
     * @param place for the newsroom alone
     * @param digitalSourceType the address of a term of IPTC's list of that name
     */
    public record Origin(String taken, @Nullable Place place, String digitalSourceType) {

        private static final Pattern TERM = Pattern.compile("https?://[!-~]{1,290}");

        public Origin {
            taken = taken.isEmpty() ? "" : PointInTime.checked("taken", taken);
            digitalSourceType = Wording.clean(digitalSourceType);
            if (!digitalSourceType.isEmpty() && !TERM.matcher(digitalSourceType).matches()) {
                throw new UnfitForPrint(
                        "digitalSourceType",
                        "digitalSourceType is the address of a term, such as"
                                + " http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture");
            }
        }
    }

    /** Where it was taken; the name may be empty when the position is known. */
    public record Place(String name, @Nullable Position position) {
        public Place {
            name = fit("place.name", name, LINE);
        }
    }

    /** Degrees by WGS 84, north and east are positive. */
    public record Position(double latitude, double longitude) {
        public Position {
            check("place.latitude", latitude, 90);
            check("place.longitude", longitude, 180);
        }

        private static void check(String field, double degrees, int most) {
            if (!(Math.abs(degrees) <= most)) {
                throw new UnfitForPrint(field, "%s is a number from -%d to %d".formatted(field, most, most));
            }
        }
    }

    public PictureFacts {
        keywords = fitAll("keywords", keywords, KEYWORDS);
    }

    /** The same without what is for the newsroom alone. */
    public PictureFacts published() {
        Origin known = new Origin(origin.taken(), null, origin.digitalSourceType());
        return new PictureFacts(telling, rights, known, keywords, focus);
    }

    /** The same with another focal point. */
    public PictureFacts around(FocalPoint point) {
        return new PictureFacts(telling, rights, origin, keywords, point);
    }

    private static String fit(String field, String text, int limit) {
        String clean = Wording.clean(text);
        return clean.isEmpty() ? "" : Wording.fit(field, clean, limit);
    }

    private static List<String> fitAll(String field, List<String> texts, int most) {
        if (texts.size() > most) {
            throw new UnfitForPrint(field, "%s has at most %d entries, not %d".formatted(field, most, texts.size()));
        }
        List<String> fitted = new java.util.ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            fitted.add(Wording.fit("%s[%d]".formatted(field, index), texts.get(index), LINE));
        }
        return List.copyOf(fitted);
    }
}
