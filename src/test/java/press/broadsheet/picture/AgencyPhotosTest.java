package press.broadsheet.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.PictureForm;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** Files of agencies, cameras and the IPTC, which do not belong to this program and lie beside it. */
@EnabledIf(value = "there", disabledReason = "the folder ../shared/data/iptc/photos is not there")
class AgencyPhotosTest {

    private static final Path FOLDER = Path.of("../shared/data/iptc/photos");
    private static final String REFERENCE = "IPTC-PhotometadataRef-Std2017.1.jpg";

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    static boolean there() {
        return Files.isDirectory(FOLDER);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private PictureRecord taken(String name) {
        return taken(FOLDER.resolve(name));
    }

    private PictureRecord taken(Path file) {
        String name = String.valueOf(file.getFileName());
        String number = paper.paper().pictures().takeIn(bytes(file), name, "desk");
        return paper.paper().pictures().find(number).orElseThrow();
    }

    @Test
    void areAllTakenInOrRefusedByName() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(6);
            for (Path file : all) {
                if (file.toString().endsWith(".heic")) {
                    assertThatExceptionOfType(UnreadablePicture.class)
                            .isThrownBy(() -> taken(file))
                            .withMessageContaining("HEIC");
                } else {
                    assertThat(forms(taken(file))).isNotEmpty();
                }
            }
        }
    }

    /** Each form that readers get can be read again, and none tells where it was taken. */
    private List<PictureForm> forms(PictureRecord picture) {
        List<PictureForm> forms = Darkroom.forms(picture);
        for (PictureForm form : forms) {
            byte[] bytes = paper.paper()
                    .renditions()
                    .of(picture.number(), picture.revision(), form)
                    .orElseThrow()
                    .bytes();
            try {
                Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
                assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            } catch (Exception unreadable) {
                throw new AssertionError(picture.name() + " as " + form.word(), unreadable);
            }
        }
        return forms;
    }

    @Test
    void ofTheStandardTellEveryFieldTheyWereMadeToTell() {
        PictureFacts facts = taken(REFERENCE).facts();
        assertThat(facts.telling().headline()).startsWith("The Headline");
        assertThat(facts.telling().description()).startsWith("The description aka caption");
        assertThat(facts.rights().creators()).isNotEmpty().allMatch(name -> name.startsWith("Creator"));
        assertThat(facts.rights().credit()).startsWith("Credit Line");
        assertThat(facts.rights().copyright()).startsWith("Copyright (Notice)");
        assertThat(facts.rights().usageTerms()).startsWith("Rights Usage Term");
        assertThat(facts.keywords()).hasSizeGreaterThan(1).allMatch(word -> word.startsWith("Keyword"));
        assertThat(facts.origin().taken()).startsWith("2017-");
        assertThat(facts.origin().digitalSourceType()).startsWith("http://cv.iptc.org/newscodes/digitalsourcetype/");
        assertThat(requireNonNull(facts.origin().place()).name()).contains("City");
    }

    @Test
    void tellWhereTheyWereTakenInTheNewsroomAlone() {
        PictureRecord picture = taken("iphone_gpsinfo_exif.jpg");
        assertThat(requireNonNull(picture.facts().origin().place()).position()).isNotNull();
        assertThat(picture.facts().published().origin().place()).isNull();
    }

    @Test
    void ofAgenciesHaveWordsAndCredit() {
        PictureFacts facts = taken("reuters_LYNXMPEA6F0MS-BASEIMAGE.jpg").facts();
        assertThat(facts.telling().description()).isNotEmpty().doesNotContain("\uFFFD");
        assertThat(facts.rights().credit() + facts.rights().creators()).containsIgnoringCase("reuters");
    }

    @Test
    void tellNothingWhereSomebodyTookAllOfItOut() {
        assertThat(taken("Polizeihund-China.jpg").facts()).isEqualTo(PictureFacts.NONE);
    }
}
