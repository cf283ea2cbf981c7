package press.broadsheet.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Language;

/** Every export and feed of the test data is read to the last item that can be read. */
final class ImportCorpusTest {

    @TempDir
    private Path folder = Path.of("");

    private static Path data(String part) {
        String given = System.getProperty("broadsheet.data");
        Path path = Path.of(given == null ? "../shared/data" : given).resolve(part);
        if (!Files.isDirectory(path)) {
            fail("the test data is missing: " + path.toAbsolutePath().normalize()
                    + " (name its folder with -Dbroadsheet.data=...)");
        }
        return path;
    }

    private static List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(data(part))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** One line for each file: stories taken in, later versions, things passed over, things unreadable. */
    private String line(String part, Path file) {
        try (TestingImport paper = TestingImport.in(folder)) {
            ImportReport report = paper.take(file.toString());
            long revisions = paper.count("revision");
            ImportReport again = paper.take(file.toString());
            assertThat(again.counts().taken() + again.counts().changed())
                    .as("written again from %s", file)
                    .isZero();
            assertThat(paper.count("revision")).isEqualTo(revisions);
            assertThat(paper.everything())
                    .doesNotContain("javascript:", "onerror", "evil.example", "trk.example", "data:text/html", "root:");
            return "%s/%s %d %d %d %d"
                    .formatted(
                            part,
                            file.getFileName(),
                            report.counts().taken(),
                            report.counts().changed(),
                            report.skipped().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum(),
                            report.counts().unreadable());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration/wxr", "feeds/real", "feeds/rome", "feeds/ko-synthetic"})
    void takesInWhatCanBeReadAndAddsNothingTheSecondTime(String part) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(part)) {
            lines.add(line(part, file));
        }
        assertThat(lines).containsExactlyElementsOf(pinned(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration/wxr", "feeds/real", "feeds/rome", "feeds/ko-synthetic"})
    void takesAFolderInAsOneSiteAfterAnotherAndAddsNothingTheSecondTime(String part) {
        try (TestingImport paper = TestingImport.in(folder)) {
            ImportReport report = paper.take(data(part).toString());
            long revisions = paper.count("revision");
            long entries = paper.count("journal");
            ImportReport again = paper.take(data(part).toString());
            System.out.println(part + ": " + report.counts());
            assertThat(again.counts().taken()).isZero();
            assertThat(again.counts().changed()).isZero();
            assertThat(paper.count("revision")).isEqualTo(revisions);
            assertThat(paper.count("journal")).isEqualTo(entries);
        }
    }

    private static List<String> pinned(String part) throws IOException {
        try (InputStream in = ImportCorpusTest.class.getResourceAsStream("/imports/corpus.txt")) {
            return new String(
                            Objects.requireNonNull(in, "corpus.txt is missing").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(part + "/"))
                    .toList();
        }
    }

    @Test
    void readsKoreanFeedsInEveryEncoding() {
        try (TestingImport paper = TestingImport.in(folder)) {
            paper.take(data("feeds/ko-synthetic").toString());
            assertThat(paper.copy("버락 오바마 미국 대통령 공식 취임").placing().language()).isEqualTo(Language.KOREAN);
            assertThat(paper.copy("똠방각하 펲시콜라 소식").headline()).isNotNull();
            assertThat(paper.copy("이대호, 9경기 연속 홈런으로 세계 신기록 달성").headline()).isNotNull();
            assertThat(paper.copy("김태호 총리 후보자 자진사퇴").headline()).isNotNull();
            assertThat(paper.copy("㈜시험전자, 5㎏·3㎡ 신제품 ①②③ 공개").headline()).isNotNull();
            assertThat(paper.copy("🚨속보👨‍👩‍👧 𠮷野家 서울 상륙 – “대박” ‘예상’ …").headline())
                    .isNotNull();
            assertThat(paper.copy("R&D 예산 10\u00a0% 삭감… · 노사 \"반발\"").body().plainText())
                    .isEqualTo("A&B 그룹, 3분기 실적 < 예상 호조");
        }
    }

    @Test
    void readsEveryWayToWriteAKoreanTime() {
        try (TestingImport paper = TestingImport.in(folder)) {
            paper.take(data("feeds/ko-synthetic").resolve("09-korean-dates.xml").toString());
            assertThat(paper.all()).hasSize(11).allSatisfy(filed -> assertThat(
                            filed.story().first())
                    .as(filed.copy().headline().text())
                    .isEqualTo(Instant.parse("2026-03-02T05:05:00Z")));
        }
    }

    @Test
    void keepsTheNewestOfAnArticlesVersionsAndTheOthersBehindIt() {
        try (TestingImport paper = TestingImport.in(folder)) {
            paper.take(data("feeds/ko-synthetic")
                    .resolve("11-same-guid-update-chain.xml")
                    .toString());
            assertThat(paper.all()).hasSize(1);
            assertThat(paper.all().getFirst().copy().headline().text())
                    .isEqualTo("시험시 앞바다 규모 3.8 지진…\"진동 느꼈다\" 신고 42건(종합2보)");
            assertThat(paper.stories.revisions(paper.ids().getFirst())).hasSize(4);
        }
    }

    @Test
    void letsNothingHostileThrough() {
        try (TestingImport paper = TestingImport.in(folder)) {
            paper.take(data("feeds/ko-synthetic").resolve("12-hostile-html.xml").toString());
            assertThat(paper.everything())
                    .contains("본문", "둘째 문단 & 끝", "https://wire.example.kr/img/a.jpg")
                    .doesNotContain("alert(1)", "onclick", "display:none", "trk.example", "evil.example");
        }
    }

    @Test
    void opensNoFileForAnEntityAndBlowsNoneUp() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (TestingImport paper = TestingImport.in(folder)) {
                paper.take(
                        data("feeds/ko-synthetic").resolve("13-xxe.xml").toString(),
                        data("feeds/ko-synthetic").resolve("14-entity-bomb.xml").toString());
                assertThat(paper.copy("A &f; &h; B").headline()).isNotNull();
            }
        });
    }
}
