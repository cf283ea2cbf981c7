package press.broadsheet.picture.facts;

import com.drew.lang.GeoLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.picture.file.Packets;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/**
 * Reads what a file tells of its picture. Field by field XMP comes first, whatever the digest of the IIM records says
 * (Metadata Working Group, Guidelines 2.0, 3.2: with a digest that fits both say the same; with one that does not, a program
 * that knows no XMP was the last to write, and cut what it wrote short); then IIM; then EXIF. Too long texts are cut, since
 * nobody is there to be asked. Safe for use by many threads.
 */
public final class FactsReading {

    private final Xmp xmp;
    private final Iim iim;
    private final Exif exif;

    private FactsReading(Packets packets) {
        byte[] records = packets.iim();
        this.xmp = Xmp.of(packets.xmp());
        this.iim = Iim.of(records == null ? new byte[0] : records);
        this.exif = Exif.of(packets.exif());
    }

    public static PictureFacts of(Packets packets) {
        return new FactsReading(packets).facts();
    }

    private PictureFacts facts() {
        List<String> keywords = xmp.texts(Xmp.DC, "subject");
        return new PictureFacts(
                new PictureFacts.Telling(
                        line(xmp.text(Xmp.PHOTOSHOP, "Headline"), iim.text(Iim.HEADLINE)),
                        cut(
                                PictureFacts.TEXT,
                                xmp.text(Xmp.DC, "description"),
                                iim.text(Iim.CAPTION),
                                exif.text(Exif.DESCRIPTION)),
                        cut(PictureUse.LIMIT, xmp.text(Xmp.CORE, "AltTextAccessibility"))),
                new PictureFacts.Rights(
                        creators(),
                        line(xmp.text(Xmp.PHOTOSHOP, "Credit"), iim.text(Iim.CREDIT)),
                        line(xmp.text(Xmp.DC, "rights"), iim.text(Iim.COPYRIGHT), exif.text(Exif.COPYRIGHT)),
                        cut(PictureFacts.TEXT, xmp.text(Xmp.RIGHTS, "UsageTerms"))),
                new PictureFacts.Origin(taken(), place(), sourceType()),
                all(keywords.isEmpty() ? iim.texts(Iim.KEYWORDS) : keywords, PictureFacts.KEYWORDS),
                FocalPoint.MIDDLE);
    }

    private List<String> creators() {
        List<String> creators = xmp.texts(Xmp.DC, "creator");
        if (creators.isEmpty()) {
            creators = iim.texts(Iim.BYLINE);
        }
        return all(
                creators.isEmpty() ? List.of(exif.text(Exif.ARTIST).split("\\s*;\\s*")) : creators,
                PictureFacts.CREATORS);
    }

    private String taken() {
        for (String given : new String[] {xmp.text(Xmp.PHOTOSHOP, "DateCreated"), iimTaken(), exif.taken()}) {
            String valid = orEmpty(given, text -> new PictureFacts.Origin(text, null, "").taken());
            if (!valid.isEmpty()) {
                return valid;
            }
        }
        return "";
    }

    private String iimTaken() {
        String date = iim.text(Iim.DATE_CREATED);
        String time = iim.text(Iim.TIME_CREATED);
        if (!date.matches("\\d{8}")) {
            return "";
        }
        String day = date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6);
        if (!time.matches("\\d{6}([+-]\\d{4})?")) {
            return day;
        }
        String clock = time.substring(0, 2) + ":" + time.substring(2, 4) + ":" + time.substring(4, 6);
        String zone = time.length() > 6 ? time.substring(6, 9) + ":" + time.substring(9) : "";
        return day + "T" + clock + zone;
    }

    private PictureFacts.@Nullable Place place() {
        String name = Stream.of(List.of(
                        located("Sublocation", xmp.text(Xmp.CORE, "Location"), Iim.SUBLOCATION),
                        located("City", xmp.text(Xmp.PHOTOSHOP, "City"), Iim.CITY),
                        located("ProvinceState", xmp.text(Xmp.PHOTOSHOP, "State"), Iim.STATE),
                        located("CountryName", xmp.text(Xmp.PHOTOSHOP, "Country"), Iim.COUNTRY)))
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        GeoLocation position = exif.position();
        PictureFacts.Position known = position == null ? null : position(position);
        return name.isEmpty() && known == null ? null : new PictureFacts.Place(cut(PictureFacts.LINE, name), known);
    }

    private String located(String field, String flat, int iimName) {
        return first(
                xmp.field(Xmp.EXT, "LocationCreated", field),
                flat,
                xmp.field(Xmp.EXT, "LocationShown", field),
                iim.text(iimName));
    }

    private static PictureFacts.@Nullable Position position(GeoLocation position) {
        try {
            return new PictureFacts.Position(position.getLatitude(), position.getLongitude());
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private String sourceType() {
        return orEmpty(xmp.text(Xmp.EXT, "DigitalSourceType"), text -> new PictureFacts.Origin("", null, text)
                .digitalSourceType());
    }

    private static String orEmpty(String text, Function<String, String> rule) {
        try {
            return text.isEmpty() ? "" : rule.apply(text);
        } catch (UnfitForPrint _) {
            return "";
        }
    }

    private static List<String> all(List<String> texts, int most) {
        List<String> clean = new ArrayList<>(new LinkedHashSet<>(
                texts.stream().map(text -> cut(PictureFacts.LINE, text)).toList()));
        clean.removeIf(String::isEmpty);
        return clean.subList(0, Math.min(most, clean.size()));
    }

    private static String line(String... texts) {
        return cut(PictureFacts.LINE, texts);
    }

    /** The first text with something in it, not longer than is allowed. */
    private static String cut(int limit, String... texts) {
        String clean = Wording.clean(first(texts));
        if (clean.length() <= limit) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return clean.substring(0, end).strip() + "…";
    }

    private static String first(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !Wording.clean(text).isEmpty())
                .findFirst()
                .orElse("");
    }
}
