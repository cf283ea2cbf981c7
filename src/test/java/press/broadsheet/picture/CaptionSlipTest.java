package press.broadsheet.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.picture.file.PictureFile;
import press.broadsheet.story.CropShape;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureForm;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingPhotograph;

/** What stands on the back of the forms that readers get, read with another library than wrote it where there is one. */
class CaptionSlipTest {

    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PLUS = "http://ns.useplus.org/ldf/xmp/1.0/";

    private static final TestingPhotograph PHOTOGRAPH = photograph(400, 300)
            .fromACamera(6)
            .saying("""
                    <photoshop:Headline>Ferry returns</photoshop:Headline>
                    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The ferry at dawn</rdf:li>
                      <rdf:li xml:lang="ko">새벽의 여객선</rdf:li></rdf:Alt></dc:description>
                    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A white ferry</rdf:li></rdf:Alt>
                    </Iptc4xmpCore:AltTextAccessibility>
                    <dc:creator><rdf:Seq><rdf:li>Ada Lund</rdf:li></rdf:Seq></dc:creator>
                    <photoshop:Credit>Harbour Post</photoshop:Credit><photoshop:City>SECRETCITY</photoshop:City>
                    <photoshop:State>SECRETSTATE</photoshop:State><photoshop:Country>SECRETCOUNTRY</photoshop:Country>
                    <Iptc4xmpCore:Location>SECRETQUAY</Iptc4xmpCore:Location>
                    <Iptc4xmpCore:CountryCode>SECRETCODE</Iptc4xmpCore:CountryCode>
                    <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource"><Iptc4xmpCore:CiEmailWork>ada@post.example</Iptc4xmpCore:CiEmailWork>
                      <Iptc4xmpCore:CiAdrCity>SECRETHOME</Iptc4xmpCore:CiAdrCity></Iptc4xmpCore:CreatorContactInfo>
                    <Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource">
                      <Iptc4xmpExt:City>SECRETTOWN</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>
                    <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Tern Agency</plus:LicensorName>
                      <plus:LicensorCity>SECRETOFFICE</plus:LicensorCity></rdf:li></rdf:Seq></plus:Licensor>
                    <plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED</plus:DataMining>
                    <exif:GPSLatitude>37,33.99N</exif:GPSLatitude><aux:SerialNumber>SECRETSERIAL</aux:SerialNumber>
                    <aux:LensSerialNumber>SECRETLENS</aux:LensSerialNumber><aux:OwnerName>SECRETOWNER</aux:OwnerName>
                    <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>
                    """)
            .notingInUnicode(90, "SECRETCITY", 92, "SECRETQUAY", 105, "Ferry returns");

    private static final List<String> SECRETS =
            List.of("SECRET", "4711", "Owner Ada", "GPS", "126", "37,33", "새벽의 여객선 번호");

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final String number = paper.paper().pictures().takeIn(PHOTOGRAPH.bytes(), "ferry.jpg", "desk");

    private byte[] form(PictureForm form) {
        return paper.paper().renditions().of(number, 1, form).orElseThrow().bytes();
    }

    private static <T extends Directory> T in(Metadata metadata, Class<T> kind) {
        return requireNonNull(metadata.getFirstDirectoryOfType(kind));
    }

    private static Metadata read(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static PictureForm cut(PictureForm.Format format) {
        return new PictureForm(225, CropShape.UPRIGHT, FocalPoint.MIDDLE, format).at(240);
    }

    @ParameterizedTest
    @EnumSource(PictureForm.Format.class)
    void tellsWhosePictureItIsInEveryForm(PictureForm.Format format) throws Exception {
        for (PictureForm form : List.of(PictureForm.whole(300).as(format), cut(format))) {
            XMPMeta xmp = xmp(form(form), format);
            assertThat(xmp.getPropertyString(PHOTOSHOP, "Headline")).isEqualTo("Ferry returns");
            assertThat(xmp.getPropertyString(PHOTOSHOP, "Credit")).isEqualTo("Harbour Post");
            assertThat(xmp.getArrayItem(DC, "creator", 1).getValue()).isEqualTo("Ada Lund");
            assertThat(xmp.getLocalizedText(DC, "description", null, "ko").getValue())
                    .isEqualTo("새벽의 여객선");
            assertThat(xmp.getLocalizedText(DC, "rights", null, "x-default").getValue())
                    .isEqualTo("(c) Ada Lund");
            assertThat(xmp.getLocalizedText(CORE, "AltTextAccessibility", null, "x-default")
                            .getValue())
                    .isEqualTo("A white ferry");
            assertThat(xmp.getStructField(CORE, "CreatorContactInfo", CORE, "CiEmailWork")
                            .getValue())
                    .isEqualTo("ada@post.example");
            assertThat(xmp.getStructField(PLUS, "Licensor[1]", PLUS, "LicensorName")
                            .getValue())
                    .isEqualTo("Tern Agency");
            assertThat(xmp.getPropertyString(PLUS, "DataMining")).endsWith("DMI-PROHIBITED");
            assertThat(xmp.getPropertyString(EXT, "DigitalSourceType")).endsWith("digitalCapture");
        }
    }

    private static XMPMeta xmp(byte[] file, PictureForm.Format format) throws Exception {
        if (format == PictureForm.Format.JPEG) {
            return in(read(file), XmpDirectory.class).getXMPMeta();
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return XMPMetaFactory.parseFromString(
                text.substring(text.indexOf("<x:xmpmeta"), text.indexOf("</x:xmpmeta>") + 12));
    }

    @ParameterizedTest
    @EnumSource(PictureForm.Format.class)
    void tellsNoPlaceAndNoNumberOfACamera(PictureForm.Format format) throws Exception {
        String original = new String(PHOTOGRAPH.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(original).contains("SECRETCITY", "BODY-4711", "LENS-4711", "MakerSecret-4711", "Owner Ada Lund");
        for (PictureForm form : List.of(PictureForm.whole(300).as(format), cut(format))) {
            byte[] file = form(form);
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRETS.toArray(String[]::new));
            Metadata metadata = read(file);
            assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            for (Directory directory : metadata.getDirectories()) {
                for (Tag tag : directory.getTags()) {
                    assertThat(tag.toString())
                            .doesNotContainIgnoringCase("serial")
                            .doesNotContainIgnoringCase("owner")
                            .doesNotContainIgnoringCase("makernote")
                            .doesNotContainIgnoringCase("orientation");
                }
            }
        }
    }

    @Test
    void hasRecordsAndExifForProgramsThatKnowNothingNewer() throws Exception {
        Metadata metadata = read(form(PictureForm.whole(300)));
        IptcDirectory records = in(metadata, IptcDirectory.class);
        assertThat(records.getString(IptcDirectory.TAG_HEADLINE)).isEqualTo("Ferry returns");
        assertThat(records.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo("Ada Lund");
        assertThat(records.getString(IptcDirectory.TAG_CAPTION)).isEqualTo("The ferry at dawn");
        assertThat(records.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("Harbour Post");
        assertThat(records.getDateCreated()).isNotNull();
        ExifIFD0Directory exif = in(metadata, ExifIFD0Directory.class);
        assertThat(exif.getString(ExifIFD0Directory.TAG_ARTIST)).isEqualTo("Ada Lund");
        assertThat(exif.getString(ExifIFD0Directory.TAG_COPYRIGHT)).isEqualTo("(c) Ada Lund");
        assertThat(exif.getString(ExifIFD0Directory.TAG_MODEL)).isEqualTo("Tern 5");
        ExifSubIFDDirectory exposure = in(metadata, ExifSubIFDDirectory.class);
        assertThat(exposure.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                .isEqualTo("2026:03:02 07:30:00");
        assertThat(requireNonNull(exposure.getRational(ExifSubIFDDirectory.TAG_EXPOSURE_TIME))
                        .getDenominator())
                .isEqualTo(250);
    }

    @Test
    void hasADigestThatFitsItsRecords() throws Exception {
        byte[] jpeg = form(PictureForm.whole(300));
        PhotoshopDirectory resources = in(read(jpeg), PhotoshopDirectory.class);
        byte[] records = PictureFile.inspect(jpeg).packets().iim();
        assertThat(HexFormat.of().formatHex(resources.getByteArray(PhotoshopDirectory.TAG_CAPTION_DIGEST)))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("MD5").digest(records)));
    }

    @Test
    void followsWhatTheLibraryKnows() throws Exception {
        paper.paper().pictures().revise(number, 1, CaptionSlipTest::corrected, "desk");
        byte[] jpeg = paper.paper()
                .renditions()
                .of(number, 2, PictureForm.whole(300))
                .orElseThrow()
                .bytes();
        Metadata metadata = read(jpeg);
        XMPMeta xmp = in(metadata, XmpDirectory.class).getXMPMeta();
        assertThat(xmp.getArrayItem(DC, "creator", 1).getValue()).isEqualTo("Bo Sund");
        assertThat(xmp.doesPropertyExist(PHOTOSHOP, "Headline")).isFalse();
        assertThat(xmp.countArrayItems(DC, "description")).isEqualTo(1);
        assertThat(new String(jpeg, StandardCharsets.UTF_8)).doesNotContain("Ada Lund", "새벽의 여객선");
        assertThat(in(metadata, IptcDirectory.class).getString(IptcDirectory.TAG_BY_LINE))
                .isEqualTo("Bo Sund");
    }

    private static PictureFacts corrected(PictureFacts facts) {
        return new PictureFacts(
                new PictureFacts.Telling("", "Another ferry", ""),
                new PictureFacts.Rights(List.of("Bo Sund"), "", "© Bo Sund", ""),
                facts.origin(),
                facts.keywords(),
                facts.focus());
    }

    @Test
    void isNotThereWhenThereIsNothingToSay() throws Exception {
        String bare = paper.paper().pictures().takeIn(photograph(400, 300).bytes(), "bare.jpg", "desk");
        Metadata metadata = read(paper.paper()
                .renditions()
                .of(bare, 1, PictureForm.whole(400))
                .orElseThrow()
                .bytes());
        assertThat(metadata.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(IptcDirectory.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(ExifIFD0Directory.class)).isEmpty();
    }
}
