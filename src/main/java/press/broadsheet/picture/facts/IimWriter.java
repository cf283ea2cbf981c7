package press.broadsheet.picture.facts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import press.broadsheet.story.PictureFacts;

/** Writes facts as IIM records in UTF-8, for programs that know nothing newer, cut to the lengths that IIM allows (octets). */
final class IimWriter {

    private static final byte[] UTF_8 = {0x1B, '%', 'G'};
    private static final int IIM = 0x0404;
    private static final int DIGEST = 0x0425;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    private IimWriter() {}

    /** Photoshop's resources with the records and their digest; empty when there is nothing to say. */
    static byte[] write(PictureFacts facts, Xmp kept) {
        IimWriter writer = new IimWriter();
        writer.put(1_090, UTF_8);
        writer.put(2_000, new byte[] {0, 4});
        int head = writer.records.size();
        writer.text(Iim.OBJECT_NAME, 64, kept.text(Xmp.DC, "title"));
        facts.keywords().forEach(keyword -> writer.text(Iim.KEYWORDS, 64, keyword));
        writer.text(Iim.INSTRUCTIONS, 256, kept.text(Xmp.PHOTOSHOP, "Instructions"));
        writer.taken(facts.origin().taken());
        facts.rights().creators().forEach(name -> writer.text(Iim.BYLINE, 32, name));
        writer.text(Iim.BYLINE_TITLE, 32, kept.text(Xmp.PHOTOSHOP, "AuthorsPosition"));
        writer.text(Iim.HEADLINE, 256, facts.telling().headline());
        writer.text(Iim.CREDIT, 32, facts.rights().credit());
        writer.text(Iim.SOURCE, 32, kept.text(Xmp.PHOTOSHOP, "Source"));
        writer.text(Iim.COPYRIGHT, 128, facts.rights().copyright());
        writer.text(Iim.CAPTION, 2_000, facts.telling().description());
        writer.text(Iim.WRITER, 32, kept.text(Xmp.PHOTOSHOP, "CaptionWriter"));
        byte[] all = writer.records.toByteArray();
        return all.length == head ? new byte[0] : resources(all);
    }

    private void taken(String taken) {
        if (taken.length() >= 10) {
            text(Iim.DATE_CREATED, 8, taken.substring(0, 10).replace("-", ""));
        }
        if (taken.matches(".{10}T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)")) {
            String zone = taken.endsWith("Z") ? "+0000" : taken.substring(19).replace(":", "");
            text(Iim.TIME_CREATED, 11, taken.substring(11, 19).replace(":", "") + zone);
        }
    }

    private void text(int name, int most, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(most, bytes.length);
        while (end > 0 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        if (end > 0) {
            put(name, java.util.Arrays.copyOf(bytes, end));
        }
    }

    private void put(int name, byte[] value) {
        records.write(0x1C);
        records.write(name / 1_000);
        records.write(name % 1_000);
        records.write(value.length >> 8);
        records.write(value.length);
        records.writeBytes(value);
    }

    private static byte[] resources(byte[] records) {
        ByteArrayOutputStream resources = new ByteArrayOutputStream();
        resource(IIM, records, resources);
        resource(DIGEST, digest(records), resources);
        return resources.toByteArray();
    }

    private static void resource(int number, byte[] content, ByteArrayOutputStream out) {
        out.writeBytes("8BIM".getBytes(StandardCharsets.US_ASCII));
        out.write(number >> 8);
        out.write(number);
        out.write(0);
        out.write(0);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(content.length >> shift);
        }
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    /** With it a reader sees that nobody wrote the records without the XMP. */
    private static byte[] digest(byte[] records) {
        try {
            return MessageDigest.getInstance("MD5").digest(records);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has MD5", missing);
        }
    }
}
