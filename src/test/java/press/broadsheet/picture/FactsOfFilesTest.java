package press.broadsheet.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.picture.facts.FactsReading;
import press.broadsheet.picture.file.PictureFile;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.testing.TestingPhotograph;

/** What files tell of their pictures. */
class FactsOfFilesTest {

    private static PictureFacts told(TestingPhotograph photograph) {
        return FactsReading.of(PictureFile.inspect(photograph.bytes()).packets());
    }

    @Test
    void isReadFromXmp() {
        PictureFacts facts = told(photograph(40, 30).saying("""
                <photoshop:Headline>Ferry returns</photoshop:Headline>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The ferry at dawn</rdf:li>
                  <rdf:li xml:lang="ko">새벽의 여객선</rdf:li></rdf:Alt></dc:description>
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A white ferry</rdf:li></rdf:Alt>
                </Iptc4xmpCore:AltTextAccessibility>
                <dc:creator><rdf:Seq><rdf:li>Ada Lund</rdf:li><rdf:li>Bo Sund</rdf:li></rdf:Seq></dc:creator>
                <photoshop:Credit>Harbour Post</photoshop:Credit>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Ada Lund</rdf:li></rdf:Alt></dc:rights>
                <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Once, in print</rdf:li></rdf:Alt>
                </xmpRights:UsageTerms>
                <photoshop:DateCreated>2026-03-02T07:30:00+09:00</photoshop:DateCreated>
                <photoshop:City>Port Ansel</photoshop:City><photoshop:Country>Velmora</photoshop:Country>
                <dc:subject><rdf:Bag><rdf:li>Ferries</rdf:li><rdf:li>Dawn</rdf:li></rdf:Bag></dc:subject>
                <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>
                """));
        assertThat(facts.telling())
                .isEqualTo(new PictureFacts.Telling("Ferry returns", "The ferry at dawn", "A white ferry"));
        assertThat(facts.rights().creators()).containsExactly("Ada Lund", "Bo Sund");
        assertThat(facts.rights().credit()).isEqualTo("Harbour Post");
        assertThat(facts.rights().copyright()).isEqualTo("© 2026 Ada Lund");
        assertThat(facts.rights().usageTerms()).isEqualTo("Once, in print");
        assertThat(facts.origin())
                .isEqualTo(new PictureFacts.Origin(
                        "2026-03-02T07:30:00+09:00",
                        new PictureFacts.Place("Port Ansel, Velmora", null),
                        "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"));
        assertThat(facts.keywords()).containsExactly("Ferries", "Dawn");
    }

    @Test
    void isReadFromExif() {
        PictureFacts facts = told(photograph(40, 30).fromACamera(1));
        assertThat(facts.telling().description()).isEqualTo("A quay at dawn");
        assertThat(facts.rights().creators()).containsExactly("Ada Lund");
        assertThat(facts.rights().copyright()).isEqualTo("(c) Ada Lund");
        assertThat(facts.origin().taken()).isEqualTo("2026-03-02T07:30:00+09:00");
        PictureFacts.Place place = requireNonNull(facts.origin().place());
        PictureFacts.Position position = requireNonNull(place.position());
        assertThat(position.latitude()).isBetween(37.566, 37.567);
        assertThat(position.longitude()).isBetween(126.977, 126.978);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 새벽의 여객선, 김하늘 기자",
        "x-windows-949, 새벽의 여객선이 뷁하고 울었다, 김하늘 기자",
        "windows-1252, Die Fähre fährt – Größe 12 €, Jörg Müller",
        "windows-1252, Le café d’été, Zoé",
        "Shift_JIS, 夜明けの連絡船が港に着いた。乗客は百人だった。, 山田太郎",
        "US-ASCII, The ferry at dawn, Ada Lund"
    })
    void isReadFromRecordsThatDoNotNameTheirCharacterSet(String charset, String caption, String byline) {
        PictureFacts facts = told(photograph(40, 30).noting(Charset.forName(charset), 120, caption, 80, byline));
        assertThat(facts.telling().description()).isEqualTo(caption);
        assertThat(facts.rights().creators()).containsExactly(byline);
    }

    @Test
    void isReadFromRecordsThatNameTheirCharacterSet() {
        PictureFacts facts = told(photograph(40, 30)
                .notingInUnicode(
                        105, "여객선 귀항", 25, "항구", 25, "새벽", 55, "20260302", 60, "073000+0900", 90, "포트안셀", 101, "벨모라"));
        assertThat(facts.telling().headline()).isEqualTo("여객선 귀항");
        assertThat(facts.keywords()).containsExactly("항구", "새벽");
        assertThat(facts.origin().taken()).isEqualTo("2026-03-02T07:30:00+09:00");
        assertThat(facts.origin().place()).isEqualTo(new PictureFacts.Place("포트안셀, 벨모라", null));
    }

    @Test
    void isTheNewerWhereRecordsAndXmpContradictEachOther() {
        PictureFacts facts = told(photograph(40, 30)
                .saying("<photoshop:Headline>Ferry returns in fog</photoshop:Headline>")
                .noting(StandardCharsets.US_ASCII, 105, "Ferry returns", 110, "Harbour Post"));
        assertThat(facts.telling().headline()).isEqualTo("Ferry returns in fog");
        assertThat(facts.rights().credit()).isEqualTo("Harbour Post");
    }

    @Test
    void isCutWhereItIsTooLongAndLeftOutWhereItIsNothing() {
        PictureFacts facts =
                told(photograph(40, 30).saying("""
                        <photoshop:Headline>%s</photoshop:Headline><photoshop:DateCreated>soon</photoshop:DateCreated>
                        <Iptc4xmpExt:DigitalSourceType>camera</Iptc4xmpExt:DigitalSourceType>
                        """.formatted("x".repeat(500))).notingInUnicode(55, "20261399"));
        assertThat(facts.telling().headline()).hasSize(300).endsWith("x…");
        assertThat(facts.origin()).isEqualTo(new PictureFacts.Origin("", null, ""));
    }

    /** What a packet points to is not fetched, and what it multiplies is not multiplied. */
    @Test
    void isNotReadFromPacketsThatReachOut() {
        byte[] file = ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + TestingPhotograph.packet("<photoshop:Headline>&e;</photoshop:Headline>")
                                .replaceFirst("<\\?xpacket[^>]*>", ""))
                .getBytes(StandardCharsets.UTF_8);
        PictureFacts facts = told(photograph(40, 30).with(0xE1, "http://ns.adobe.com/xap/1.0/\0", file));
        assertThat(facts).isEqualTo(PictureFacts.NONE);
    }

    @Test
    void isNothingWhereThePacketsAreDamaged() {
        assertThat(told(photograph(40, 30)
                        .with(0xE1, "Exif\0\0", new byte[] {'M', 'M', 0, 42, 0, 0, 0, 99})
                        .with(0xE1, "http://ns.adobe.com/xap/1.0/\0", new byte[] {1, 2, 3})
                        .with(
                                0xED,
                                "Photoshop 3.0\0",
                                "8BIM\4\4\0\0\0\0\0\77abc".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(PictureFacts.NONE);
    }
}
