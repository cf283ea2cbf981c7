package press.broadsheet.picture.facts;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a camera notes (EXIF 2.32). Belongs to one thread. */
final class Exif {

    static final int DESCRIPTION = 0x010E;
    static final int MAKE = 0x010F;
    static final int MODEL = 0x0110;
    static final int ARTIST = 0x013B;
    static final int COPYRIGHT = 0x8298;
    static final int EXPOSURE_TIME = 0x829A;
    static final int F_NUMBER = 0x829D;
    static final int SENSITIVITY = 0x8827;
    static final int TAKEN = 0x9003;
    static final int TAKEN_OFFSET = 0x9011;
    static final int FOCAL_LENGTH = 0x920A;

    private final Metadata metadata = new Metadata();

    private Exif(byte @Nullable [] tiff) {
        if (tiff == null) {
            return;
        }
        try {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        } catch (RuntimeException _) {
            // What was read up to the damage counts.
        }
    }

    /** @param tiff null for a file without any */
    static Exif of(byte @Nullable [] tiff) {
        return new Exif(tiff);
    }

    /** A text of the first directory, or of that about the exposure; empty when there is none. */
    String text(int tag) {
        for (Directory directory : metadata.getDirectories()) {
            boolean known = directory instanceof ExifIFD0Directory || directory instanceof ExifSubIFDDirectory;
            StringValue value = known ? directory.getStringValue(tag) : null;
            if (value != null) {
                byte[] bytes = value.getBytes();
                String text = new String(bytes, OldText.guess(bytes));
                int end = text.indexOf('\0');
                return (end < 0 ? text : text.substring(0, end)).strip();
            }
        }
        return "";
    }

    /** A number of the directory about the exposure, or null. */
    @Nullable
    Rational number(int tag) {
        ExifSubIFDDirectory exposure = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        return exposure == null ? null : exposure.getRational(tag);
    }

    /** Where the camera was, or null. */
    @Nullable
    GeoLocation position() {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation position = gps == null ? null : gps.getGeoLocation();
        return position == null || position.isZero() ? null : position;
    }

    /** {@code 2016:04:13 07:30:00}, as ISO 8601; empty when the camera did not know, as those without a set clock do not. */
    String taken() {
        String taken = text(TAKEN);
        String offset = text(TAKEN_OFFSET);
        if (!taken.matches("[12]\\d{3}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            return "";
        }
        String iso = taken.replaceFirst(":", "-").replaceFirst(":", "-").replace(' ', 'T');
        return iso + (offset.matches("Z|[+-]\\d\\d:\\d\\d") ? offset : "");
    }

    static byte[] bytes(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
