package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.korean;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.StoryId;

/** Spacing and particles do not matter, nor whether a word is written in Hangul or Hanja. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchKoreanTest {

    private TestingPaper paper;
    private StoryId bus;
    private StoryId spaced;
    private StoryId north;
    private StoryId northSpelt;
    private StoryId factory;
    private StoryId summit;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        bus = paper.publish(korean("버스노선을 모두 바꾼다", "시는 내년 봄부터 새 지도를 나누어 준다."));
        spaced = paper.publish(korean("심야 교통 대책", "버스 노선이 적은 동네에 작은 차가 다닌다."));
        north = paper.publish(korean("北, 어선 두 척 돌려보내", "선원들은 모두 건강했다."));
        northSpelt = paper.publish(korean("강 건너의 겨울", "다리의 북 쪽 길은 눈 때문에 닫혔다. 북 미사일 이야기도 나왔다."));
        factory = paper.publish(korean("LG전자 새 공장", "3호선 종점 옆에 짓는다. 대한민국에서 가장 크다."));
        summit = paper.publish(korean("한·미 정상 만난다", "두 나라는 大韓民國의 제안을 이야기한다. ㈜한결도 참여한다."));
        paper.settle();
    }

    @AfterAll
    void close() {
        paper.close();
    }

    @ParameterizedTest
    @CsvSource({"버스", "버스노선", "버스 노선", "버스노선을", "버스노선이", "버스노선의", "버스 노선을", "버 스 노 선", "노선", "\"버스 노선\"", "\"버스노선\""})
    void findsTheWordHoweverItIsSpacedAndWhateverParticleFollows(String query) {
        assertThat(paper.find(query)).contains(bus, spaced).doesNotContain(north, factory, summit);
    }

    @ParameterizedTest
    @CsvSource({"북", "北"})
    void readsHanjaAsHangul(String query) {
        assertThat(paper.find(query)).contains(north, northSpelt);
    }

    @ParameterizedTest
    @CsvSource({"대한민국", "大韓民國", "대한 민국", "대한민국이"})
    void findsANameWrittenEitherWay(String query) {
        assertThat(paper.find(query)).containsExactlyInAnyOrder(factory, summit);
    }

    @Test
    void takesDecomposedHangulForTheSame() {
        String decomposed = Normalizer.normalize("버스노선", Normalizer.Form.NFD);
        assertThat(decomposed).hasSizeGreaterThan(8);
        assertThat(paper.find(decomposed)).containsExactlyElementsOf(paper.find("버스노선"));
    }

    @ParameterizedTest
    @CsvSource({"한미", "한·미", "한ㆍ미", "한・미", "한·미 정상", "한미정상"})
    void passesOverTheDotBetweenWords(String query) {
        assertThat(paper.find(query)).containsExactly(summit);
    }

    @ParameterizedTest
    @CsvSource({"LG전자", "lg 전자", "ＬＧ전자", "LG", "전자", "3호선", "3호선 LG전자"})
    void findsWordsThatMixScripts(String query) {
        assertThat(paper.find(query)).containsExactly(factory);
    }

    @ParameterizedTest
    @CsvSource({"주식회사", "(주)한결", "㈜한결", "한결"})
    void foldsSignsThatStandForLetters(String query) {
        boolean spelt = query.equals("주식회사");
        assertThat(paper.find(query).contains(summit)).isNotEqualTo(spelt);
    }

    @Test
    void doesNotFindWhatOnlyMeetsAcrossASpace() {
        assertThat(paper.find("선이")).isNotEmpty();
        assertThat(paper.find("심교")).isEmpty();
        assertThat(paper.find("야교")).isEmpty();
    }

    @Test
    void leavesOutWhatTheReaderDoesNotWant() {
        assertThat(paper.find("버스 -지도")).containsExactly(spaced);
        assertThat(paper.find("버스 -\"작은 차\"")).containsExactly(bus);
    }

    @Test
    void asksForEveryWord() {
        assertThat(paper.find("버스 지도")).containsExactly(bus);
        assertThat(paper.find("버스 공장")).isEmpty();
    }

    @Test
    void marksTheWordInTheExcerptAsItIsWritten() {
        assertThat(paper.excerpt(spaced, "버스노선")).contains("<mark>버스 노선").contains("동네에 작은 차가");
        assertThat(paper.excerpt(northSpelt, "北")).contains("<mark>북</mark>");
    }

    @Test
    void putsTheHeadlineFirst() {
        assertThat(paper.find("버스노선").getFirst()).isEqualTo(bus);
    }
}
