package press.broadsheet.search;

import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** An inquiry as the engine understands it. */
final class InquiryQuery {

    private static final float HEADLINE = 3f;

    /** A story of today stands as far before one of long ago as a word that is a little less rare would put it. */
    private static final float RECENT = 1.5f;

    private static final Duration HALF_LIFE = Duration.ofDays(60);

    private InquiryQuery() {}

    /** @param now stories before it, or after, count for less the further they are away */
    static Query of(Inquiry inquiry, Instant now) {
        Phrases text = new Phrases(Field.Part.TEXT);
        Phrases headline = new Phrases(Field.Part.HEADLINE);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        boolean something = false;
        for (String piece : inquiry.wanted()) {
            for (Query query : text.of(piece)) {
                words.add(query, Occur.MUST);
                something = true;
            }
        }
        if (!something) {
            return new MatchNoDocsQuery("nothing was asked for");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(orInOneRow(words.build(), inquiry, text), Occur.MUST);
        for (String piece : inquiry.wanted()) {
            headline.of(piece).forEach(query -> all.add(new BoostQuery(query, HEADLINE), Occur.SHOULD));
        }
        for (String piece : inquiry.unwanted()) {
            text.of(piece).forEach(query -> all.add(query, Occur.MUST_NOT));
        }
        all.add(recent(now), Occur.SHOULD);
        return all.build();
    }

    /** Korean words in a row are found as well where the paper, or the reader, parts them elsewhere: 버 스노선. */
    private static Query orInOneRow(Query words, Inquiry inquiry, Phrases text) {
        if (inquiry.wanted().size() < 2) {
            return words;
        }
        return text.pairs(inquiry.row())
                .<Query>map(row -> new BooleanQuery.Builder()
                        .add(words, Occur.SHOULD)
                        .add(row, Occur.SHOULD)
                        .build())
                .orElse(words);
    }

    private static Query recent(Instant now) {
        return LongField.newDistanceFeatureQuery(StoryDocument.FIRST, RECENT, now.toEpochMilli(), HALF_LIFE.toMillis());
    }
}
