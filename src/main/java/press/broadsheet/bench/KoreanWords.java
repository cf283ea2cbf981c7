package press.broadsheet.bench;

import java.util.List;
import java.util.Random;

/**
 * Words as a Korean paper uses them, each with a particle or an ending: what holds sentences together, nouns, nouns with a
 * suffix, two nouns grown together, names that no dictionary has. Every rank has a word of its own, the same every time. Safe
 * for use by many threads.
 */
final class KoreanWords {

    private static final WordRanks RANKS = new WordRanks(120, 2.3);

    /** Whole words, which take no particle. */
    private static final String[] PLAIN = ("수 등 이 그 한 것으로 있다 있는 대한 지난 이번 것은 것이 위해 통해 따르면 관련 오는 함께 대해 모두 이후 가장 이날 "
                    + "최근 현재 따라 때문에 것을 또 다른 두 큰 많은 없는 없다 아니라 같은 새 전 중 약 및 더 이에 지난해 올해 "
                    + "당시 여러 특히 앞서 이어 그러나 하지만 한편 역시 경우 때 뒤 후 위한 우리 같이 아직 이미 바로 다시 매우 "
                    + "먼저 계속 점 측은 관계자는 의해 대비 명이 명의 개월 만에 가운데 이런 그런 어떤 모든 각각 서로 당장 "
                    + "여전히 결국 실제로 따른 관한 향후 내년 오후 오전 오늘")
            .split(" ", -1);

    private static final String[] NOUNS = ("정부 시장 기업 경제 사업 대통령 국회 투자 서울 미국 지역 문제 사람 시간 사회 중국 대표 의원 지원 정책 회장 국민 "
                    + "장관 검찰 경찰 수사 조사 결과 상황 계획 방안 기술 산업 교육 학교 대학 학생 교사 병원 의사 환자 건강 보험 "
                    + "법원 판사 사건 재판 선거 후보 정당 예산 세금 연금 복지 반도체 자동차 배터리 공장 수출 수입 무역 관세 "
                    + "환율 물가 임금 노동 노조 파업 문화 영화 음악 공연 전시 작가 소설 시인 방송 신문 기자 인터넷 게임 축구 야구 "
                    + "선수 감독 경기 우승 올림픽 여행 관광 음식 식당 농업 쌀값 환경 기후 에너지 전기 가스 석유 원전 태양광 국방 "
                    + "군대 미사일 외교 정상 회담 조약 북한 일본 유럽 부산 대구 광주 대전 인천 제주 시민 주민 가족 아이 노인 청년 "
                    + "여성 남성 부모 은행 금리 주택 교통 버스 노선 지하철 공항 항구 어선 바다 날씨 태풍 분석 전망 평가 발표 "
                    + "확인 설명 주장 강조 요구 추진 진행 운영 관리 제공 이용 사용 생산 판매 구매 소비 가격 거래 매출 이익 손실 "
                    + "비용 자금 자산 부채 대출 채권 주식 지수 상승 하락 증가 감소 확대 축소 개선 강화 완화 규제 제도 법안 개정 "
                    + "시행 적용 도입 폐지 유지 변경 조정 협상 합의 협력 경쟁 갈등 논란 비판 지적 우려 기대 관심 참여 활동 행사 "
                    + "대회 모임 단체 조직 기관 부처 위원회 본부 지점 회사 직원 임원 사장 노력 성과 목표 전략 과제 해결 대응 "
                    + "대책 예방 안전 사고 화재 피해 구조 복구 보상 책임 처벌 혐의 구속 기소 선고 판결 항소 증거 증언 진술 "
                    + "피고인 변호사 연구 개발 실험 논문 교수 박사 과학 우주 위성 로봇 인공지능 데이터 서비스 플랫폼 통신 "
                    + "휴대전화 컴퓨터 소프트웨어 보안 해킹 개인정보 콘텐츠 드라마 배우 가수 관객 무대 축제 박물관 도서관 역사 "
                    + "전통 종교 교회 사찰 언어 문학 미술 사진 건축 도시 농촌 마을 도로 철도 다리 터널 건물 아파트 분양 임대 "
                    + "전세 월세 재건축 부동산 토지 공사 현장 노동자 근로 고용 실업 일자리 채용 취업 퇴직 월급 소득 가계 빈곤 "
                    + "불평등 격차 출산 육아 결혼 인구 고령화 이민 난민 인권 차별 평등 자유 민주주의 헌법 권력 개혁 여당 야당 "
                    + "총리 총선 대선 투표 유권자 공약 여론 지지율 의회 상원 하원 외국인 대사 동맹 제재 전쟁 휴전 평화 핵무기 "
                    + "군사 훈련 병력 장비 무기 국경 영토 해역 선박 항공 비행기 승객 운전 면허 주차 휘발유 전력 발전소 수소 "
                    + "탄소 배출 오염 미세먼지 폭염 한파 홍수 가뭄 지진 산불 바이러스 감염 백신 치료 수술 약품 식품 영양 운동 "
                    + "선발 이적 계약 득점 승리 패배 연승 순위 결승 예선 국가대표 구단 팬 기록 시즌 훈련장 코치 심판 반칙")
            .split(" ", -1);

    private static final String[] SUFFIXES = {
        "들", "적", "자", "성", "화", "법", "회", "장", "원", "사", "비", "률", "권", "국", "계", "형", "용", "력", "업", "층"
    };

    private static final int COMMON = 8_000;
    private static final int KNOWN = 60_000;

    private final String[] known = new String[KNOWN];

    KoreanWords() {
        for (int rank = 0; rank < KNOWN; rank++) {
            known[rank] = make(rank);
        }
    }

    /** Without a particle; one of those that say what a story is about. */
    String nextTelling(Random random) {
        int rank = RANKS.next(random);
        while (rank < PLAIN.length) {
            rank = RANKS.next(random);
        }
        return of(rank);
    }

    /** As it stands in a sentence; of those that tell what it is about, some are the story's own. */
    String next(Random random, List<String> matters) {
        int rank = RANKS.next(random);
        if (rank < PLAIN.length) {
            return PLAIN[rank];
        }
        boolean own = random.nextInt(2) == 0;
        return KoreanEndings.noun(own ? matters.get(random.nextInt(matters.size())) : of(rank), random);
    }

    private String of(int rank) {
        return rank < KNOWN ? known[rank] : make(rank);
    }

    private static String make(int rank) {
        if (rank < PLAIN.length) {
            return PLAIN[rank];
        }
        int noun = rank - PLAIN.length;
        if (noun < NOUNS.length) {
            return NOUNS[noun];
        }
        Random lot = new Random(rank * 0x9E3779B97F4A7C15L);
        int kind = lot.nextInt(100);
        if (rank < COMMON) {
            return kind < 30 ? noun(lot) + suffix(lot) : kind < 40 ? noun(lot) + noun(lot) : name(lot, 2);
        }
        return kind < 15 ? noun(lot) + noun(lot) : name(lot, kind < 35 ? 2 : 3);
    }

    private static String noun(Random lot) {
        return NOUNS[lot.nextInt(NOUNS.length)];
    }

    private static String suffix(Random lot) {
        return SUFFIXES[lot.nextInt(SUFFIXES.length)];
    }

    /** Of the syllables that the nouns are made of. */
    private static String name(Random lot, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int left = syllables; left > 0; left--) {
            String noun = noun(lot);
            name.append(noun.charAt(lot.nextInt(noun.length())));
        }
        return name.toString();
    }
}
