package press.broadsheet.search;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import press.broadsheet.search.Field.Part;
import press.broadsheet.story.SectionPath;

/** A search as the engine understands it. Belongs to one search. */
final class InquiryQuery {

    private static final float HEADLINE = 3f;

    /** A story of today stands as far before one of long ago as a word that is a little less rare would put it. */
    private static final float RECENT = 1.5f;

    private static final Duration HALF_LIFE = Duration.ofDays(60);

    private final Search search;
    private final Instant asked;
    private final Phrases text = new Phrases(Part.TEXT);

    /** @param asked stories before it, or after, count for less the further they are away; periods end there */
    InquiryQuery(Search search, Instant asked) {
        this.search = search;
        this.asked = asked;
    }

    /** What must be true of a story to be found, whatever its place. */
    Query matching() {
        Inquiry inquiry = search.inquiry();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words(inquiry), Occur.MUST);
        for (String piece : inquiry.unwanted()) {
            text.of(piece).forEach(query -> all.add(query, Occur.MUST_NOT));
        }
        LimitQueries limits = new LimitQueries(search.zone());
        inquiry.limits().forEach(limit -> all.add(limits.of(limit), Occur.FILTER));
        inquiry.exceptions().forEach(limit -> all.add(limits.of(limit), Occur.MUST_NOT));
        search.choices().limits().forEach(limit -> all.add(limits.of(limit), Occur.FILTER));
        Limit within = search.choices().within();
        if (within != null) {
            all.add(limits.of(within), Occur.FILTER);
        }
        Period period = search.choices().period();
        if (period != null) {
            long since = period.since(asked).toEpochMilli();
            all.add(LongField.newRangeQuery(StoryDocument.FIRST, since, Long.MAX_VALUE), Occur.FILTER);
        }
        if (!search.hidden().isEmpty()) {
            all.add(StoryDocument.any(search.hidden()), Occur.MUST_NOT);
        }
        return all.build();
    }

    /** The same with what makes one answer better than another. */
    Query ranked(Query matching) {
        if (search.order() != Order.BEST) {
            return matching;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
        Phrases headline = new Phrases(Part.HEADLINE);
        for (String piece : search.inquiry().wanted()) {
            headline.of(piece).forEach(query -> all.add(new BoostQuery(query, HEADLINE), Occur.SHOULD));
        }
        all.add(
                LongField.newDistanceFeatureQuery(
                        StoryDocument.FIRST, RECENT, asked.toEpochMilli(), HALF_LIFE.toMillis()),
                Occur.SHOULD);
        return all.build();
    }

    /** The same of stories that have it all in their headline. */
    Query headed(Query matching) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
        Phrases headline = new Phrases(Part.HEADLINE);
        for (String piece : search.inquiry().wanted()) {
            headline.of(piece).forEach(query -> all.add(query, Occur.FILTER));
        }
        return all.build();
    }

    /** The same, of what was first printed between two times, in milliseconds, both included. */
    static Query printed(Query matching, long from, long to) {
        return new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(LongField.newRangeQuery(StoryDocument.FIRST, from, to), Occur.FILTER)
                .build();
    }

    private Query words(Inquiry inquiry) {
        if (inquiry.wanted().isEmpty()) {
            return search.isEmpty() ? new MatchNoDocsQuery("nothing was asked for") : MatchAllDocsQuery.INSTANCE;
        }
        List<Query> pieces = new ArrayList<>();
        inquiry.wanted().forEach(piece -> pieces.addAll(text.of(piece)));
        if (pieces.isEmpty()) {
            return new MatchNoDocsQuery("the words say nothing");
        }
        return orInOneRow(all(pieces), inquiry);
    }

    static Query all(List<Query> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        pieces.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    /** Korean words in a row are found as well where the paper, or the reader, parts them elsewhere: 버 스노선. */
    private Query orInOneRow(Query words, Inquiry inquiry) {
        if (inquiry.wanted().size() < 2) {
            return words;
        }
        return text.inOneRow(inquiry.wanted())
                .<Query>map(row -> new BooleanQuery.Builder()
                        .add(words, Occur.SHOULD)
                        .add(row, Occur.SHOULD)
                        .build())
                .orElse(words);
    }

    /** What must be true of a story, whatever it says. */
    private record LimitQueries(ZoneId zone) {

        Query of(Limit limit) {
            return switch (limit) {
                case Limit.InSection sections -> inAny(sections.any());
                case Limit.OfTitle title -> ofTitle(title);
                case Limit.By author -> StoryDocument.any(StoryDocument.AUTHOR, List.of(author.words()));
                case Limit.About topic -> StoryDocument.any(StoryDocument.TAG, List.of(topic.words()));
                case Limit.Spoken spoken -> StoryDocument.any(StoryDocument.LANGUAGE, List.of(spoken.language()));
                case Limit.Signed signed -> said(Part.AUTHOR, signed.name());
                case Limit.Headed headed -> said(Part.HEADLINE, headed.words());
                case Limit.Printed printed ->
                    LongField.newRangeQuery(
                            StoryDocument.FIRST,
                            printed.days().first(zone),
                            printed.days().last(zone));
            };
        }

        private static Query ofTitle(Limit.OfTitle title) {
            Query own = inAny(title.own());
            if (title.others().isEmpty()) {
                return own;
            }
            Query beside = new BooleanQuery.Builder()
                    .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                    .add(inAny(title.others()), Occur.MUST_NOT)
                    .build();
            return new BooleanQuery.Builder()
                    .add(own, Occur.SHOULD)
                    .add(beside, Occur.SHOULD)
                    .build();
        }

        private static Query inAny(Set<SectionPath> sections) {
            return StoryDocument.any(
                    StoryDocument.SECTION,
                    sections.stream().map(SectionPath::value).toList());
        }

        private static Query said(Part part, String words) {
            List<Query> queries = new Phrases(part).of(words);
            return queries.isEmpty() ? new MatchNoDocsQuery("the words say nothing") : all(queries);
        }
    }
}
