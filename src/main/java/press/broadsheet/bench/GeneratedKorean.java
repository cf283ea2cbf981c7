package press.broadsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Korean words with the frequencies (Zipf) of news: nouns, names that no dictionary has, two nouns grown together, with
 * particles and endings.
 */
final class GeneratedKorean {

    private static final int WORDS = 30_000;

    private static final String[] NOUNS = {
        "정부", "대통령", "국회", "경제", "시장", "기업", "투자", "금리", "은행", "주택", "교통", "버스", "노선", "지하철", "공항",
        "항구", "어선", "바다", "날씨", "태풍", "학교", "교육", "대학", "학생", "교사", "병원", "의사", "환자", "건강", "보험",
        "법원", "판사", "검찰", "경찰", "수사", "사건", "재판", "선거", "후보", "정당", "의원", "예산", "세금", "연금", "복지",
        "기술", "반도체", "자동차", "배터리", "공장", "수출", "수입", "무역", "관세", "환율", "물가", "임금", "노동", "노조", "파업",
        "문화", "영화", "음악", "공연", "전시", "작가", "소설", "시인", "방송", "신문", "기자", "인터넷", "게임", "축구", "야구",
        "선수", "감독", "경기", "우승", "올림픽", "여행", "관광", "음식", "식당", "농업", "쌀값", "환경", "기후", "에너지", "전기",
        "가스", "석유", "원전", "태양광", "국방", "군대", "미사일", "외교", "정상", "회담", "조약", "북한", "미국", "중국", "일본",
        "유럽", "서울", "부산", "대구", "광주", "대전", "인천", "제주", "시민", "주민", "가족", "아이", "노인", "청년", "여성"
    };
    private static final String[] PARTICLES = {"", "", "", "이", "가", "을", "를", "은", "는", "의", "에", "에서", "으로", "과", "도"
    };
    private static final String[] VERBS = {
        "밝혔다", "말했다", "나섰다", "늘었다", "줄었다", "이어졌다", "시작했다", "발표했다", "기록했다", "전망했다", "요구했다", "열렸다"
    };
    private static final int SENTENCE = 9;

    private final Random random;
    private final List<String> words = new ArrayList<>();

    GeneratedKorean(Random random) {
        this.random = random;
        for (int index = 0; index < WORDS; index++) {
            words.add(
                    switch (index % 4) {
                        case 0 -> noun();
                        case 1 -> noun() + noun();
                        default -> name();
                    });
        }
    }

    private String noun() {
        return NOUNS[random.nextInt(NOUNS.length)];
    }

    /** Two syllables or three, of those that the nouns are made of. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (int left = 1 + random.nextInt(2); left >= 0; left--) {
            String noun = noun();
            name.append(noun.charAt(random.nextInt(noun.length())));
        }
        return name.toString();
    }

    String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 1; index <= length; index++) {
            boolean last = index % SENTENCE == 0 || index == length;
            text.append(
                            last
                                    ? VERBS[random.nextInt(VERBS.length)]
                                    : word() + PARTICLES[random.nextInt(PARTICLES.length)])
                    .append(last && index < length ? ". " : last ? "" : " ");
        }
        return text.toString();
    }

    String word() {
        return words.get(Zipf.rank(random, WORDS));
    }
}
